package fr.matricule.notifications;

/** Closes what must not be readable in the database, bound to the message it belongs to. */
public interface Seal {

  byte[] close(NotificationId id, byte[] plain);

  byte[] open(NotificationId id, byte[] sealed);
}
