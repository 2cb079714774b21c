package fr.matricule.notifications.message;

/** The way a message takes. */
public enum Channel {
  EMAIL,
  POST
}
