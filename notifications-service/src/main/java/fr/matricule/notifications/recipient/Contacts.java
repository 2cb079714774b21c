package fr.matricule.notifications.recipient;

import java.util.Optional;
import java.util.UUID;

/** Whom to write to: asked for at the moment of sending, never kept. */
public interface Contacts {

  /** How to reach the person; empty when the case is no longer there. */
  Optional<Contact> of(UUID applicationId);

  /** The person's number, to be printed on a letter; every reading is recorded where it is kept. */
  SocialNumber numberOf(UUID applicationId);
}
