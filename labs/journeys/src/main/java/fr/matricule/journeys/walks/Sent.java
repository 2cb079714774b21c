package fr.matricule.journeys.walks;

import fr.matricule.client.Matricule;
import java.util.List;
import java.util.stream.Stream;

/** What physically lies in mailboxes and letter boxes, named by the notification it carries. */
record Sent(Matricule whole) {

  /** The notifications among these, once for each mail or letter found. */
  List<String> ids(List<String> notifications) {
    List<String> carried =
        Stream.concat(
                whole.mails().all().map(mail -> mail.path("messageId").asText()),
                whole.mails().letters().map(Object::toString))
            .toList();
    return carried.stream().flatMap(text -> notifications.stream().filter(text::contains)).toList();
  }
}
