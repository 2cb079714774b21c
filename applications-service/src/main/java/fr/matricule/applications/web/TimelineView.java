package fr.matricule.applications.web;

import fr.matricule.applications.history.HistoryEntry;
import fr.matricule.kernel.language.Language;
import fr.matricule.kernel.language.Sentences;
import java.time.Instant;
import java.util.List;

/** What happened to a case, in words, oldest first. */
public record TimelineView(List<Item> items) {

  /** One step. */
  public record Item(Instant at, String code, String sentence) {}

  static TimelineView of(List<HistoryEntry> entries, Language language) {
    Sentences words = Sentences.in(language, "sentences");
    return new TimelineView(
        entries.stream()
            .filter(HistoryEntry::isTold)
            .map(
                entry ->
                    new Item(
                        entry.happenedAt(),
                        entry.code(),
                        words.say(entry.sentenceKey(), entry.details().values())))
            .toList());
  }
}
