package fr.matricule.notifications;

import fr.matricule.notifications.CaseEvent.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Facts, people and offices to write about; none of them exists. */
public final class Facts {

  public static final UUID CASE = UUID.fromString("019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f");
  public static final SocialNumber NUMBER = new SocialNumber("204059999900155");
  public static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  public static final String MOTIVE =
      "Le titre produit est une attestation de dépôt *en ligne* du 2 mars 2026.";

  private Facts() {}

  public static ApplicationSubmitted submitted(String... missing) {
    return new ApplicationSubmitted(
        CASE,
        "IMM-2026-000123-K",
        Instant.parse("2026-03-02T08:05:00Z"),
        LocalDate.of(2026, 3, 2),
        List.of(missing),
        missing.length == 0 ? null : LocalDate.of(2026, 4, 15));
  }

  public static DecisionTaken decided(DecisionOutcome outcome, String... reasons) {
    return new DecisionTaken(
        CASE,
        outcome,
        List.of(reasons),
        LocalDate.of(2026, 3, 30),
        LocalDate.of(2026, 3, 1),
        outcome == DecisionOutcome.DEFERRED ? LocalDate.of(2026, 5, 12) : null,
        outcome == DecisionOutcome.REFUSED ? LocalDate.of(2026, 6, 1) : null,
        outcome == DecisionOutcome.REDIRECTED ? "AME" : null);
  }

  public static AdditionalInfoRequested requested(LegalEffect effect) {
    return new AdditionalInfoRequested(
        CASE,
        List.of(
            new RequestedItem("BIRTH_CERT_EXTRACT_FILIATION", "BLURRED"),
            new RequestedItem("RIB", "MISSING")),
        LocalDate.of(2026, 4, 15),
        "CRPA L114-5",
        effect);
  }

  /** Every fact that is told, at least once, in every variant of its text. */
  public static Stream<CaseEvent> told() {
    return Stream.of(
        submitted(),
        submitted("RIB", "ENROLMENT_CERT"),
        new ApplicationAcknowledged(CASE, TODAY, null),
        acknowledged(ImplicitDecision.ImplicitOutcome.ACCEPTANCE),
        acknowledged(ImplicitDecision.ImplicitOutcome.REJECTION),
        new DocumentRejected(CASE, "RIB", "WRONG_TYPE"),
        requested(LegalEffect.SUSPENDS_REJECTION_CLOCK),
        requested(LegalEffect.STARTS_ACCEPTANCE_CLOCK),
        requested(LegalEffect.NONE),
        new WaitingNumberRecorded(CASE, LocalDate.of(2026, 7, 1)),
        new WaitingNumberRecorded(CASE, null),
        new NumberCertificationRecorded(CASE, true),
        new NumberCertificationRecorded(CASE, false),
        decided(DecisionOutcome.GRANTED),
        decided(DecisionOutcome.GRANTED_PENDING_DOCUMENT),
        decided(DecisionOutcome.REFUSED, "STAY_PROOF_NOT_ACCEPTED", "RESIDENCE_NOT_STABLE_3M"),
        decided(DecisionOutcome.DEFERRED, "RESIDENCE_NOT_STABLE_3M"),
        decided(DecisionOutcome.REDIRECTED, "STAY_NOT_REGULAR"),
        decided(DecisionOutcome.REDIRECTED),
        new ApplicationWithdrawn(CASE, TODAY),
        new ApplicationClosed(CASE, TODAY, ClosingGround.COMPLETED),
        new ApplicationClosed(CASE, TODAY, ClosingGround.REFUSED));
  }

  public static ApplicationAcknowledged acknowledged(ImplicitDecision.ImplicitOutcome outcome) {
    return new ApplicationAcknowledged(
        CASE, TODAY, new ImplicitDecision(outcome, LocalDate.of(2026, 5, 2)));
  }

  public static Matter matter(CaseEvent event) {
    Notice notice = Wording.of(event).orElseThrow();
    return new Matter(
        NotificationId.of("event-1", notice.channel()), notice, event, submitted("RIB"), "");
  }

  public static Office office() {
    return new Office(
        "311",
        "Caisse primaire d’assurance maladie de la Haute-Garonne",
        List.of("3 BOULEVARD DU PROFESSEUR SPECIMEN", "31093 TOULOUSE CEDEX 9"),
        "36 46",
        "droits.311@cpam.exemple.fr");
  }

  public static Contact amina(Language language) {
    return new Contact(
        language,
        "amina@exemple.test",
        "MADAME AMINA EXEMPLE",
        List.of(
            "MADAME AMINA EXEMPLE",
            "APPARTEMENT 12 ESCALIER B",
            "RESIDENCE DES SPECIMENS",
            "12 BIS RUE DE L EGLISE SPECIMEN",
            "BP 90001 LIEU DIT LE MODELE EN PAPIERS",
            "31000 TOULOUSE"),
        office(),
        "IMM-2026-000123-K",
        new Ruling(
            MOTIVE,
            new Ruling.Author("Claire Exemple", "responsable du service des droits des assurés")));
  }
}
