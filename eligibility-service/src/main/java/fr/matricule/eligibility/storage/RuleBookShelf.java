package fr.matricule.eligibility.storage;

import fr.matricule.eligibility.activation.BookIdentity;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.rules.FaultyRuleBook;
import fr.matricule.eligibility.rules.book.Casebook;
import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.usecase.ActivateRuleBook;
import fr.matricule.eligibility.wording.Wording;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes the rule book and its wording from their files when the service starts, or stops it: from a
 * folder where one is configured, otherwise from the build.
 */
@ApplicationScoped
public class RuleBookShelf {

  private static final Logger LOG = Logger.getLogger(RuleBookShelf.class);

  private final Optional<BookFolder> folder;

  RuleBookShelf(@ConfigProperty(name = "matricule.rulebook.folder") Optional<String> folder) {
    this.folder = sound(() -> folder.map(Path::of).map(BookFolder::open));
  }

  /** What is wrong with a book stops the start with its one sentence, and no trace of calls. */
  private static <T> T sound(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (FaultyRuleBook fault) {
      throw new ConfigurationException(String.valueOf(fault.getMessage()));
    }
  }

  @Produces
  @Singleton
  RuleBook ruleBook() {
    return folder.map(BookFolder::book).orElseGet(() -> sound(RuleBookFiles::ruleBook));
  }

  @Produces
  @Singleton
  Wording wording(RuleBook book) {
    return sound(() -> folder.map(BookFolder::wording).orElseGet(() -> WordingFiles.wording(book)));
  }

  @Produces
  @Singleton
  Casebook casebook() {
    return new Casebook(() -> folder.map(BookFolder::examples).orElseGet(ExampleFiles::examples));
  }

  @Produces
  @Singleton
  BookIdentity identity() {
    return folder.map(BookFolder::identity).orElseGet(RuleBookFiles::identity);
  }

  /**
   * Asks whether the book may judge, before any event is heard, and opens it once, so that the
   * first applicant does not wait for its classes to load.
   */
  void open(
      @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent starting,
      ActivateRuleBook activate,
      BookIdentity identity,
      RuleBook book,
      Wording wording,
      Clock clock) {
    boolean isNew =
        sound(
            () ->
                folder
                    .map(from -> activate.fromOutside(identity, from.certificate()))
                    .orElseGet(() -> activate.ofTheBuild(identity)));
    if (isNew) {
      LOG.infof("From now on the rule book %s judges", identity.brief());
    }
    book.assess(Facts.NONE, LocalDate.now(clock));
  }
}
