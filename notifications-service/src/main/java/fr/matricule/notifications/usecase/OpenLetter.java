package fr.matricule.notifications.usecase;

import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.Seal;
import fr.matricule.notifications.letter.KeptLetters;
import fr.matricule.notifications.letter.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Opens a letter that was kept; empty when none was, or it is forgotten. */
@ApplicationScoped
public class OpenLetter {

  private final KeptLetters letters;
  private final Seal seal;

  OpenLetter(KeptLetters letters, Seal seal) {
    this.letters = letters;
    this.seal = seal;
  }

  @Transactional
  public Optional<Letter> open(NotificationId id) {
    return letters.findByIdOptional(id).flatMap(kept -> kept.open(seal));
  }
}
