package fr.matricule.applications.web;

import fr.matricule.applications.Actor;
import fr.matricule.applications.decision.Decision;
import fr.matricule.applications.decision.DecisionOutcome;
import fr.matricule.applications.decision.Ground;
import fr.matricule.applications.decision.Redirect;
import fr.matricule.applications.form.Language;
import fr.matricule.applications.progress.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision as its letter tells it: what no event may say included. */
public record DecisionText(
    UUID id,
    DecisionOutcome outcome,
    List<Ground> reasons,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate eligibleFrom,
    @Nullable Redirect redirectTo,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate appealBefore,
    @Nullable String facts,
    @Nullable Author author) {

  /** The person whom CRPA L212-1 wants named. */
  public record Author(String name, String capacity) {}

  static DecisionText of(Decision decision, Language language) {
    return new DecisionText(
        decision.id(),
        decision.ruling().outcome(),
        decision.ruling().reasons(),
        decision.ruling().effectiveFrom(),
        decision.ruling().eligibleFrom(),
        decision.ruling().redirectTo(),
        decision.settledOn(),
        decision.appealBefore(),
        decision.ruling().facts(),
        author(decision, language));
  }

  static @Nullable Author author(Decision decision, Language language) {
    Actor.Role role = decision.authorRole();
    if (decision.authorName() == null || role == null) {
      return null;
    }
    String function = decision.authorFunction();
    return new Author(
        decision.authorName(),
        function != null ? function : Sentences.in(language).say("capacity." + role));
  }
}
