package fr.matricule.notifications.letter;

import fr.matricule.notifications.MessageContext;
import fr.matricule.notifications.recipient.Contact;
import fr.matricule.notifications.recipient.PostalAddress;
import fr.matricule.notifications.recipient.SocialNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Prints letters. */
public interface LetterPress {

  /**
   * Prints the letter on a context.
   *
   * @throws PostalAddress.Unpostable when the address does not fit the envelope
   */
  Letter print(
      MessageContext context, Contact contact, @Nullable SocialNumber number, LocalDate date);
}
