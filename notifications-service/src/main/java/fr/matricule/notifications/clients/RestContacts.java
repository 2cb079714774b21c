package fr.matricule.notifications.clients;

import fr.matricule.notifications.letter.HeldLetter;
import fr.matricule.notifications.recipient.Contact;
import fr.matricule.notifications.recipient.Contacts;
import fr.matricule.notifications.recipient.SocialNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks applications-service whom to write to. */
@ApplicationScoped
class RestContacts implements Contacts {

  private static final int NOT_FOUND = 404;
  private static final int ADDRESS_TO_CONFIRM = 409;

  private final ApplicationsApi applications;

  RestContacts(@RestClient ApplicationsApi applications) {
    this.applications = applications;
  }

  @Override
  public Optional<Contact> of(UUID applicationId) {
    try {
      return Optional.of(applications.contact(applicationId));
    } catch (WebApplicationException answer) {
      if (answer.getResponse().getStatus() == NOT_FOUND) {
        return Optional.empty();
      }
      throw answer;
    }
  }

  @Override
  public SocialNumber numberOf(UUID applicationId) {
    try {
      return applications.number(applicationId, "letter");
    } catch (WebApplicationException answer) {
      if (answer.getResponse().getStatus() == ADDRESS_TO_CONFIRM) {
        throw new HeldLetter();
      }
      throw answer;
    }
  }
}
