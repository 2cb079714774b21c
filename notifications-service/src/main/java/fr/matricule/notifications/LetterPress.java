package fr.matricule.notifications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Prints letters. */
public interface LetterPress {

  /**
   * Prints the letter on a matter.
   *
   * @throws PostalAddress.Unpostable when the address does not fit the envelope
   */
  Letter print(Matter matter, Contact contact, @Nullable SocialNumber number, LocalDate date);
}
