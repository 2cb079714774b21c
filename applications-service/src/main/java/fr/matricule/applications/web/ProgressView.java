package fr.matricule.applications.web;

import fr.matricule.applications.Application;
import fr.matricule.applications.Entitlement;
import fr.matricule.applications.decision.DecisionOutcome;
import fr.matricule.applications.progress.Progress;
import fr.matricule.kernel.language.Language;
import fr.matricule.kernel.language.Sentences;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a case stands, in words. */
public record ProgressView(
    Progress.Status status,
    String sentence,
    Progress.Actor nextActor,
    @Nullable LocalDate nextBy,
    Tracks tracks) {

  /** The two tracks, each in words of its own. */
  public record Tracks(Track identification, Track entitlement) {}

  /** Where a track stands. */
  public record Track(String status, String sentence) {}

  static ProgressView of(
      Application application,
      Progress progress,
      @Nullable DecisionOutcome decided,
      Language language) {
    Sentences words = Sentences.in(language, "sentences");
    String identification = application.state().identification().name();
    // a proposed refusal is nobody's to know but the office's, and a sentence is for the applicant
    Entitlement entitlement = ApplicationView.shownTo(true, application.state().entitlement());
    return new ProgressView(
        progress.status(),
        words.say(
            progress.sentenceKey(),
            progress.nextBy() == null ? Map.of() : Map.of("nextBy", progress.nextBy().toString())),
        progress.nextActor(),
        progress.nextBy(),
        new Tracks(
            new Track(identification, words.say("identification." + identification)),
            new Track(
                entitlement.name(),
                words.say(
                    "entitlement."
                        + entitlement
                        + (entitlement == Entitlement.DECIDED ? "." + decided : "")))));
  }
}
