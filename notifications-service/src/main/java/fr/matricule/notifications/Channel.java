package fr.matricule.notifications;

/** The way a message takes. */
public enum Channel {
  EMAIL,
  POST
}
