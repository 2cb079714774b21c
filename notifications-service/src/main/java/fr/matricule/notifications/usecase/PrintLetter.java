package fr.matricule.notifications.usecase;

import fr.matricule.notifications.MessageContext;
import fr.matricule.notifications.letter.HeldLetter;
import fr.matricule.notifications.letter.Letter;
import fr.matricule.notifications.letter.LetterPress;
import fr.matricule.notifications.recipient.Contact;
import fr.matricule.notifications.recipient.Contacts;
import fr.matricule.notifications.recipient.SocialNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints a letter once: whoever prints it again gets the one that was kept. */
@ApplicationScoped
public class PrintLetter {

  private final OpenLetter open;
  private final KeepLetter keep;
  private final Contacts contacts;
  private final LetterPress press;
  private final Clock clock;

  PrintLetter(OpenLetter open, KeepLetter keep, Contacts contacts, LetterPress press, Clock clock) {
    this.open = open;
    this.keep = keep;
    this.contacts = contacts;
    this.press = press;
    this.clock = clock;
  }

  /** Empty when the person's case is no longer there. */
  public Optional<Letter> print(MessageContext context) {
    return open.open(context.id())
        .or(
            () ->
                contacts
                    .of(context.applicationId())
                    .map(contact -> keep.keep(context.id(), print(context, contact))));
  }

  private Letter print(MessageContext context, Contact contact) {
    LocalDate today = LocalDate.now(clock);
    if (context.subject().carriesTheNumber() && contact.holdsNumbersOn(today)) {
      throw new HeldLetter();
    }
    return press.print(context, contact, number(context), today);
  }

  private @Nullable SocialNumber number(MessageContext context) {
    return context.subject().carriesTheNumber() ? contacts.numberOf(context.applicationId()) : null;
  }
}
