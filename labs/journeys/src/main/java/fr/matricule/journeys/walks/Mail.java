package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import fr.matricule.client.Until;
import java.util.UUID;

/** What the applicant was told, by mail or by post. */
record Mail(Matricule whole, Newcomer newcomer) {

  /** The notification of this code, once it has left by this channel. */
  JsonNode sent(UUID application, String code, String channel) {
    return Until.present(
        "the notification %s by %s".formatted(code, channel),
        () ->
            whole
                .notifications(newcomer.user())
                .all(application)
                .filter(notification -> notification.path("code").asText().equals(code))
                .filter(notification -> notification.path("channel").asText().equals(channel))
                .filter(
                    notification -> notification.path("status").asText().matches("SENT|DELIVERED"))
                .findFirst());
  }

  /** The mail a notification became, as it lies in the mailbox; it betrays nothing. */
  JsonNode received(UUID application, String code) {
    JsonNode notification = sent(application, code, "EMAIL");
    JsonNode mail =
        Until.present(
            "the mail " + code,
            () ->
                whole
                    .mails()
                    .to(newcomer.email())
                    .filter(
                        one ->
                            one.path("messageId")
                                .asText()
                                .contains(notification.path("id").asText()))
                    .findFirst());
    assertThat(mail.toString().replace(newcomer.email(), ""))
        .doesNotContainIgnoringCase("EXEMPLE")
        .doesNotContainIgnoringCase("AMINA")
        .doesNotContain("99 999");
    return mail;
  }

  /**
   * The letter a notification became, as the post office took it and as the applicant may read it
   * again.
   */
  Letter posted(UUID application, String code) {
    String id = sent(application, code, "POST").path("id").asText();
    assertThat(whole.mails().letters().filter(letter -> letter.toString().contains(id))).hasSize(1);
    Letter letter = Letter.of(whole.notifications(newcomer.user()).letter(id).expect(200).bytes());
    assertThat(letter.window())
        .hasSizeLessThanOrEqualTo(6)
        .allMatch(line -> line.length() <= 38)
        .contains("12 BIS RUE DE L EGLISE SPECIMEN", "31000 TOULOUSE");
    return letter;
  }

  static String words(JsonNode mail) {
    return Json.texts(mail).reduce("", (all, text) -> all + "\n" + text);
  }
}
