package fr.matricule.notifications.usecase;

import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.letter.KeptLetters;
import fr.matricule.notifications.letter.PostalCarrier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Destroys a letter with a number on it, here and at the carrier; its fingerprint stays. */
@ApplicationScoped
public class ForgetLetter {

  private final KeptLetters letters;
  private final PostalCarrier carrier;
  private final Clock clock;

  ForgetLetter(KeptLetters letters, PostalCarrier carrier, Clock clock) {
    this.letters = letters;
    this.carrier = carrier;
    this.clock = clock;
  }

  @Transactional
  public void forget(NotificationId id) {
    letters.findByIdOptional(id).ifPresent(letter -> letter.forget(clock.instant()));
    carrier.forget(id);
  }
}
