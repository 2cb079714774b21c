package fr.matricule.eligibility.storage;

import fr.matricule.eligibility.Facts;
import fr.matricule.eligibility.Wording;
import fr.matricule.eligibility.rules.Casebook;
import fr.matricule.eligibility.rules.RuleBook;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Takes the rule book and its wording from their files when the service starts, or stops it. */
@ApplicationScoped
public class RuleBookShelf {

  @Produces
  @Singleton
  RuleBook ruleBook() {
    return RuleBookFiles.ruleBook();
  }

  @Produces
  @Singleton
  Wording wording(RuleBook book) {
    return WordingFiles.wording(book);
  }

  @Produces
  @Singleton
  Casebook casebook() {
    return new Casebook(ExampleFiles::examples);
  }

  /** Opens the book once, so that the first applicant does not wait for its classes to load. */
  void open(@Observes StartupEvent starting, RuleBook book, Wording wording, Clock clock) {
    book.assess(Facts.NONE, LocalDate.now(clock));
  }
}
