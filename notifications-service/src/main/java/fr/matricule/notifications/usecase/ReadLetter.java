package fr.matricule.notifications.usecase;

import fr.matricule.notifications.Notification;
import fr.matricule.notifications.Seal;
import fr.matricule.notifications.letter.KeptLetter;
import fr.matricule.notifications.letter.KeptLetters;
import fr.matricule.notifications.letter.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Gives a letter to a reader; who reads a number is written down. */
@ApplicationScoped
public class ReadLetter {

  /** What a reader may find. */
  public sealed interface Found {
    /** The letter as it was posted. */
    record Here(Letter letter, String sha256) implements Found {}

    /** It was destroyed after posting; its fingerprint stays. */
    record Forgotten(String sha256) implements Found {}

    /** It was never printed, or not yet. */
    record None() implements Found {}
  }

  private final KeptLetters letters;
  private final Seal seal;
  private final Clock clock;

  ReadLetter(KeptLetters letters, Seal seal, Clock clock) {
    this.letters = letters;
    this.seal = seal;
    this.clock = clock;
  }

  @Transactional
  public Found read(Notification notification, String reader) {
    return letters
        .findByIdOptional(notification.id())
        .map(kept -> show(kept, notification, reader))
        .orElseGet(Found.None::new);
  }

  private Found show(KeptLetter kept, Notification notification, String reader) {
    if (kept.open(seal).orElse(null) instanceof Letter letter) {
      if (notification.subject().carriesTheNumber()) {
        letters.recordReading(notification.id(), reader, clock.instant());
      }
      return new Found.Here(letter, kept.sha256());
    }
    return new Found.Forgotten(kept.sha256());
  }
}
