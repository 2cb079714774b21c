package fr.matricule.notifications.message;

/**
 * What a fact means for the person: a message to send.
 *
 * @param template the name of its text, without language or suffix
 * @param registered whether the letter goes as registered mail with proof of delivery
 */
public record MessagePlan(
    MessageSubject subject,
    Channel channel,
    Recipient recipient,
    String template,
    boolean registered) {

  static MessagePlan email(MessageSubject subject, String template) {
    return new MessagePlan(subject, Channel.EMAIL, Recipient.APPLICANT, template, false);
  }

  static MessagePlan letter(MessageSubject subject, String template) {
    return new MessagePlan(subject, Channel.POST, Recipient.APPLICANT, template, false);
  }

  MessagePlan asRegistered() {
    return new MessagePlan(subject, channel, recipient, template, true);
  }

  MessagePlan toNewAddress() {
    return new MessagePlan(subject, channel, Recipient.NEW_ADDRESS, template, registered);
  }
}
