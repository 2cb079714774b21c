package fr.matricule.notifications.usecase;

import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.Seal;
import fr.matricule.notifications.letter.KeptLetter;
import fr.matricule.notifications.letter.KeptLetters;
import fr.matricule.notifications.letter.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps a printed letter, sealed, before it is handed to anybody. */
@ApplicationScoped
public class KeepLetter {

  private final KeptLetters letters;
  private final Seal seal;
  private final Clock clock;

  KeepLetter(KeptLetters letters, Seal seal, Clock clock) {
    this.letters = letters;
    this.seal = seal;
    this.clock = clock;
  }

  @Transactional
  public Letter keep(NotificationId id, Letter letter) {
    letters.persist(new KeptLetter(id, letter, seal, clock.instant()));
    return letter;
  }
}
