package fr.matricule.eligibility.usecase;

import fr.matricule.eligibility.activation.Activations;
import fr.matricule.eligibility.activation.BookIdentity;
import fr.matricule.eligibility.activation.Certificate;
import fr.matricule.eligibility.rules.FaultyRuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets a book take the place of the one that judged before, or says why it may not. */
@ApplicationScoped
@Transactional
public class ActivateRuleBook {

  private final Activations activations;
  private final Clock clock;
  private final Duration longest;

  ActivateRuleBook(
      Activations activations,
      Clock clock,
      @ConfigProperty(name = "matricule.rulebook.certificate-age", defaultValue = "7d")
          Duration longest) {
    this.activations = activations;
    this.clock = clock;
    this.longest = longest;
  }

  /**
   * The book of a build has passed the build's own tests, and needs no certificate.
   *
   * @return whether another book judged until now
   */
  public boolean ofTheBuild(BookIdentity book) {
    activations.lock();
    boolean isNew = activations.latest().filter(book::isSameAs).isEmpty();
    if (isNew) {
      activations.add(book, clock.instant(), null);
    }
    return isNew;
  }

  /**
   * A book from outside needs a replay of what was judged by the active one; when it was let in
   * once it needs nothing more.
   *
   * @throws FaultyRuleBook when it may not judge
   */
  public boolean fromOutside(BookIdentity book, Optional<Certificate> certificate) {
    activations.lock();
    Optional<BookIdentity> active = activations.latest();
    if (active.filter(book::isSameAs).isPresent()) {
      return false;
    }
    Certificate shown =
        certificate.orElseThrow(() -> refused(book, "it has no certificate of a replay"));
    BookIdentity before =
        active.orElseThrow(() -> refused(book, "no book was active that it could be held against"));
    shown
        .objection(book, before, clock.instant(), longest)
        .ifPresent(
            objection -> {
              throw refused(book, objection);
            });
    activations.add(book, clock.instant(), shown.seal());
    return true;
  }

  private static FaultyRuleBook refused(BookIdentity book, String why) {
    return new FaultyRuleBook(
        "The rule book %s is not activated: %s. Run ./matricule rules replay --candidate <folder>"
            + " on the running service.",
        book.version(), why);
  }
}
