package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.client.Matricule;
import fr.matricule.client.Registration;
import fr.matricule.client.Until;
import fr.matricule.journeys.Steps;

/** A newcomer without an account opens one. */
record Registered(Matricule whole) {
  private static final String PASSWORD = "une phrase assez longue";

  Newcomer student(Steps steps) {
    Newcomer newcomer = Newcomer.student("amina", whole.today());
    String email = newcomer.email();
    Registration registration = whole.registration();
    steps.check(
        "A newcomer asks for an account: an address and the terms, no name",
        () ->
            assertThat(registration.ask(email, "fr"))
                .contains("Vos données", "CNIL")
                .doesNotContain("your data"));
    steps.check(
        "A mail confirms the address",
        () -> Until.holds("the mail", () -> registration.mailed(email).findAny().isPresent()));
    steps.check(
        "Behind its link the newcomer chooses a password",
        () -> registration.confirm(email, PASSWORD));
    whole.tokens().know(email, PASSWORD);
    return new Newcomer(email, email, newcomer.form());
  }
}
