package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.client.Matricule;
import fr.matricule.journeys.Journey;
import fr.matricule.journeys.Steps;
import java.util.UUID;

/** An applicant withdraws: the case closes, and nobody decides on it any more. */
public final class Withdrawn implements Journey {

  @Override
  public String title() {
    return "Withdrawn: by the applicant";
  }

  @Override
  public void walk(Matricule whole, Steps steps) {
    Newcomer chen = Newcomer.student("chen", whole.today());
    Filing filing = new Filing(whole, chen);
    UUID id = steps.take("An application is submitted", filing::submitted);
    steps.check(
        "The applicant withdraws it",
        () -> assertThat(filing.applications().withdraw(id).status()).isBetween(200, 201));
    steps.check(
        "The withdrawal is confirmed by mail", () -> new Mail(whole, chen).received(id, "N19"));
    steps.check(
        "Nobody can decide on it any more",
        () -> Problems.expect(new Desk(whole, "claire").grants(id, whole.today().toString()), 409));
    steps.check(
        "Nobody has to act any more",
        () ->
            assertThat(filing.applications().progress(id, "en").path("nextActor").asText())
                .isEqualTo("NOBODY"));
  }
}
