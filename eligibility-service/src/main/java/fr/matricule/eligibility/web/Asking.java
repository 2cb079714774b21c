package fr.matricule.eligibility.web;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.wording.Language;
import fr.matricule.eligibility.wording.Wording;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every question to the book has in common: its language, and the day it is asked for. */
@ApplicationScoped
public class Asking {

  private final Wording wording;
  private final Clock clock;

  Asking(Wording wording, Clock clock) {
    this.wording = wording;
    this.clock = clock;
  }

  /** French when it is wanted before English, English otherwise, as everywhere in the API. */
  public Sentences sentences(HttpHeaders headers) {
    Language language =
        headers.getAcceptableLanguages().stream()
            .map(wanted -> wanted.getLanguage())
            .filter(wanted -> wanted.equals("fr") || wanted.equals("en"))
            .findFirst()
            .filter("fr"::equals)
            .map(_ -> Language.FR)
            .orElse(Language.EN);
    return new Sentences(wording, language);
  }

  /** The day that was named, or today in Paris. */
  public LocalDate day(@Nullable LocalDate named) {
    LocalDate day = named == null ? LocalDate.now(clock) : named;
    if (day.isBefore(Clause.FIRST_DAY)) {
      throw Problem.of(422, "invalid-request")
          .at("/on", "before-rule-book", Clause.FIRST_DAY.toString());
    }
    return day;
  }
}
