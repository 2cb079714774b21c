package fr.matricule.notifications.usecase;

import fr.matricule.notifications.Contact;
import fr.matricule.notifications.Contacts;
import fr.matricule.notifications.Letter;
import fr.matricule.notifications.LetterPress;
import fr.matricule.notifications.Matter;
import fr.matricule.notifications.SocialNumber;
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
  public Optional<Letter> of(Matter matter) {
    return open.of(matter.id())
        .or(
            () ->
                contacts
                    .of(matter.applicationId())
                    .map(contact -> keep.of(matter.id(), print(matter, contact))));
  }

  private Letter print(Matter matter, Contact contact) {
    return press.print(matter, contact, number(matter), LocalDate.now(clock));
  }

  private @Nullable SocialNumber number(Matter matter) {
    return matter.notice().code().carriesTheNumber()
        ? contacts.numberOf(matter.applicationId())
        : null;
  }
}
