package fr.matricule.journeys.walks;

import fr.matricule.client.Matricule;
import fr.matricule.client.Until;
import java.util.UUID;
import java.util.function.Consumer;

/** The ways through the whole with the fewest requests, for those who walk them by the thousand. */
public final class Shortest {

  private Shortest() {}

  /** A draft with the whole form. */
  public static UUID draft(Matricule whole, String applicant) {
    return filing(whole, applicant).draft();
  }

  /**
   * A case without documents, granted; {@code assessed} is told the case, to have it assessed where
   * eligibility-service may not run.
   */
  public static UUID granted(
      Matricule whole, String applicant, String officer, Consumer<UUID> assessed) {
    Filing filing = filing(whole, applicant);
    UUID id = filing.draft();
    var receipt = filing.submit(id);
    assessed.accept(id);
    Desk desk = new Desk(whole, officer);
    desk.findsAssessed(id);
    desk.grants(id, receipt.path("submittedOn").asText()).expect(200);
    return id;
  }

  /** From the empty draft to the recorded, certified number. */
  public static UUID numbered(Matricule whole, String applicant, String officer) {
    Filing filing = filing(whole, applicant);
    UUID id = filing.draft();
    UUID passport = filing.bring(id, "PASSPORT", "passport-scan.jpg");
    UUID birth = filing.bring(id, "BIRTH_CERT_EXTRACT_FILIATION", "birth-certificate.pdf");
    filing.submit(id);
    filing.inspected(passport);
    filing.inspected(birth);
    Desk desk = new Desk(whole, officer);
    desk.findsAssessed(id);
    desk.accepts(birth);
    desk.acceptsIdentity(id, passport);
    Until.holds(
        "the certified number",
        () ->
            whole
                .applications(officer)
                .read(id)
                .expect(200)
                .json()
                .path("identityTrack")
                .asText()
                .equals("CERTIFIED"));
    return id;
  }

  private static Filing filing(Matricule whole, String applicant) {
    return new Filing(whole, Newcomer.student(applicant, whole.today()));
  }
}
