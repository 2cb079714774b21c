package fr.matricule.applications.web;

import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationStatus;
import fr.matricule.applications.progress.Progress;
import fr.matricule.kernel.language.Language;
import fr.matricule.kernel.language.Sentences;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of a person's own cases: where it stands, who acts next and by when. */
public record MyApplicationView(
    UUID id,
    String reference,
    ApplicationStatus status,
    LocalDate openedOn,
    @Nullable LocalDate submittedOn,
    @Nullable String office,
    String sentence,
    Progress.Actor nextActor,
    @Nullable LocalDate nextBy) {

  static final String EXAMPLE =
      """
      {"items":[{"id":"019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f","reference":"IMM-2026-000123-K","status":"UNDER_REVIEW",
      "openedOn":"2026-09-01","submittedOn":"2026-09-02","office":"311",
      "sentence":"Your application is being examined.","nextActor":"CPAM","nextBy":"2026-11-02"}]}""";

  static MyApplicationView of(Application mine, Progress progress, Language language) {
    return new MyApplicationView(
        mine.id(),
        mine.reference(),
        mine.status(),
        mine.openedOn(),
        mine.submittedOn(),
        mine.office(),
        Sentences.in(language, "sentences")
            .say(
                progress.sentenceKey(),
                progress.nextBy() == null
                    ? Map.of()
                    : Map.of("nextBy", progress.nextBy().toString())),
        progress.nextActor(),
        progress.nextBy());
  }
}
