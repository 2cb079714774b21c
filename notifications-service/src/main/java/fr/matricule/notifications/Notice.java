package fr.matricule.notifications;

/**
 * What a fact means for the person: a message to send.
 *
 * @param template the name of its text, without language or suffix
 * @param registered whether the letter goes as registered mail with proof of delivery
 */
public record Notice(NotificationCode code, Channel channel, String template, boolean registered) {}
