package fr.matricule.client;

import fr.matricule.client.stack.Addresses;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** The running whole, as each of its users sees it through their own token. */
public record Matricule(Addresses addresses, OidcTokens tokens) {

  /** The four services, by name. */
  public static final List<String> SERVICES =
      List.of(
          "applications-service",
          "documents-service",
          "eligibility-service",
          "notifications-service");

  public static Matricule at(Addresses addresses) {
    return new Matricule(addresses, new OidcTokens(addresses.realm()));
  }

  public ApplicationsApi applications(String user) {
    return new ApplicationsApi(addresses.service("applications-service"), tokens.of(user));
  }

  public DocumentsApi documents(String user) {
    return new DocumentsApi(addresses.service("documents-service"), tokens.of(user));
  }

  public EligibilityApi eligibility(String user) {
    return new EligibilityApi(addresses.service("eligibility-service"), tokens.of(user));
  }

  public NotificationsApi notifications(String user) {
    return new NotificationsApi(addresses.service("notifications-service"), tokens.of(user));
  }

  public OpsApi ops(String service) {
    return new OpsApi(addresses.service(service), tokens.of("olivier"));
  }

  public MailPage mails() {
    return new MailPage(addresses.mailPage());
  }

  public Registration registration() {
    return new Registration(addresses.realm(), mails());
  }

  /** The legal date in the sandbox, whose clock may have been moved. */
  public LocalDate today() {
    String now =
        ops("applications-service").moveClock("P0D").expect(200).json().path("now").asText();
    return ZonedDateTime.parse(now).withZoneSameInstant(ZoneId.of("Europe/Paris")).toLocalDate();
  }
}
