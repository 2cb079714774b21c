package fr.matricule.notifications;

import fr.matricule.notifications.event.Alternatives;
import fr.matricule.notifications.event.CaseEvent;
import fr.matricule.notifications.event.CaseEvent.AdditionalInfoRequested;
import fr.matricule.notifications.event.CaseEvent.ApplicationAcknowledged;
import fr.matricule.notifications.event.CaseEvent.ApplicationClosed;
import fr.matricule.notifications.event.CaseEvent.ApplicationSubmitted;
import fr.matricule.notifications.event.CaseEvent.ApplicationWithdrawn;
import fr.matricule.notifications.event.CaseEvent.CivilStatus;
import fr.matricule.notifications.event.CaseEvent.ClosingGround;
import fr.matricule.notifications.event.CaseEvent.ContactChanged;
import fr.matricule.notifications.event.CaseEvent.DecisionOutcome;
import fr.matricule.notifications.event.CaseEvent.DecisionTaken;
import fr.matricule.notifications.event.CaseEvent.DocumentRejected;
import fr.matricule.notifications.event.CaseEvent.DocumentReviewed;
import fr.matricule.notifications.event.CaseEvent.DocumentReviewed.Verdict;
import fr.matricule.notifications.event.CaseEvent.IdentityRejected;
import fr.matricule.notifications.event.CaseEvent.LetterReturned;
import fr.matricule.notifications.event.CaseEvent.NumberCertificationRecorded;
import fr.matricule.notifications.event.CaseEvent.WaitingNumberRecorded;
import fr.matricule.notifications.event.CaseMemory;
import fr.matricule.notifications.event.ImplicitDecision;
import fr.matricule.notifications.event.LegalEffect;
import fr.matricule.notifications.event.Remedies;
import fr.matricule.notifications.event.RequestedItem;
import fr.matricule.notifications.language.Language;
import fr.matricule.notifications.message.Message;
import fr.matricule.notifications.recipient.Contact;
import fr.matricule.notifications.recipient.Contact.CivilStatusSource;
import fr.matricule.notifications.recipient.Office;
import fr.matricule.notifications.recipient.Ruling;
import fr.matricule.notifications.recipient.SocialNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts, people and offices to write about; none of them exists. */
public final class Facts {

  public static final UUID CASE = UUID.fromString("019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f");
  public static final SocialNumber NUMBER = new SocialNumber("204059999900155");
  public static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  public static final String MOTIVE =
      "Le titre produit est une attestation de dépôt *en ligne* du 2 mars 2026.";

  public static final Remedies REMEDIES =
      new Remedies(Period.ofMonths(2), Period.ofMonths(2), Period.ofMonths(2));

  private Facts() {}

  public static ApplicationSubmitted submitted(String... missing) {
    return new ApplicationSubmitted(
        CASE,
        "IMM-2026-000123-K",
        Instant.parse("2026-03-02T08:05:00Z"),
        LocalDate.of(2026, 3, 2),
        List.of(missing),
        Arrays.stream(missing).map(kind -> new Alternatives(List.of(kind))).toList(),
        missing.length == 0 ? null : LocalDate.of(2026, 4, 15),
        LocalDate.of(2026, 3, 16));
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
        outcome == DecisionOutcome.REDIRECTED ? "AME" : null,
        REMEDIES,
        null);
  }

  public static DecisionTaken redirected(String body, String... reasons) {
    return new DecisionTaken(
        CASE,
        DecisionOutcome.REDIRECTED,
        List.of(reasons),
        LocalDate.of(2026, 3, 30),
        null,
        null,
        null,
        body,
        REMEDIES,
        null);
  }

  public static WaitingNumberRecorded waiting(CivilStatus civilStatus) {
    return new WaitingNumberRecorded(
        CASE,
        civilStatus == CivilStatus.MISSING ? LocalDate.of(2026, 7, 1) : null,
        civilStatus == CivilStatus.MISSING ? Period.ofMonths(2) : null,
        civilStatus);
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
        new ApplicationAcknowledged(CASE, TODAY, null, null),
        acknowledged(ImplicitDecision.ImplicitOutcome.ACCEPTANCE),
        acknowledged(ImplicitDecision.ImplicitOutcome.REJECTION),
        new DocumentRejected(CASE, "RIB", "WRONG_TYPE"),
        new DocumentRejected(CASE, "PASSPORT", "NEVER_UPLOADED"),
        new DocumentReviewed(CASE, "LEASE", Verdict.REJECTED, "NOT_OWNER"),
        new IdentityRejected(CASE, "PASSPORT", "EXPIRED"),
        new ContactChanged(CASE, TODAY, List.of("ADDRESS", "PHONE"), false),
        new ContactChanged(CASE, TODAY, List.of("LANGUAGE"), true),
        new LetterReturned(CASE, "REFUSAL"),
        requested(LegalEffect.SUSPENDS_REJECTION_CLOCK),
        requested(LegalEffect.STARTS_ACCEPTANCE_CLOCK),
        requested(LegalEffect.NONE),
        waiting(CivilStatus.MISSING),
        new WaitingNumberRecorded(CASE, null, null, CivilStatus.MISSING),
        waiting(CivilStatus.RECEIVED),
        waiting(CivilStatus.ACCEPTED),
        new NumberCertificationRecorded(CASE, true),
        new NumberCertificationRecorded(CASE, false),
        decided(DecisionOutcome.GRANTED),
        decided(DecisionOutcome.GRANTED_PENDING_DOCUMENT),
        decided(DecisionOutcome.REFUSED, "STAY_PROOF_NOT_ACCEPTED", "RESIDENCE_NOT_STABLE_3M"),
        decided(DecisionOutcome.DEFERRED, "RESIDENCE_NOT_STABLE_3M"),
        decided(DecisionOutcome.DEFERRED, "COVERED_ELSEWHERE"),
        redirected("HOME_SCHEME", "COVERED_ELSEWHERE"),
        redirected("HOME_SCHEME"),
        decided(DecisionOutcome.REDIRECTED, "STAY_NOT_REGULAR"),
        redirected("MSA", "NOT_COMPETENT_BODY"),
        decided(DecisionOutcome.REDIRECTED),
        new ApplicationWithdrawn(CASE, TODAY),
        new ApplicationClosed(CASE, TODAY, ClosingGround.COMPLETED),
        new ApplicationClosed(CASE, TODAY, ClosingGround.REFUSED));
  }

  public static ApplicationAcknowledged acknowledged(ImplicitDecision.ImplicitOutcome outcome) {
    return new ApplicationAcknowledged(
        CASE, TODAY, new ImplicitDecision(outcome, LocalDate.of(2026, 5, 2)), REMEDIES);
  }

  /** What is remembered of the case when a fact is heard. */
  public static CaseMemory memory(CaseEvent... heard) {
    CaseMemory memory = new CaseMemory(CASE);
    memory.remember(submitted("RIB"));
    Arrays.stream(heard).forEach(memory::remember);
    return memory;
  }

  /** A message in the words that its test does not care about. */
  public static Message anyMessage() {
    Message.Text text = new Message.Text("subject", "body");
    return new Message(Map.of("fr", text, "en", text));
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
            new Ruling.Author("Claire Exemple", "responsable du service des droits des assurés")),
        null,
        null,
        new Contact.NewEmail("amina.nouvelle@exemple.test", "4827 1935"),
        null);
  }

  /** The same person, of whose decision something else is said. */
  public static Contact amina(Language language, @Nullable Ruling ruling) {
    return amina(language, amina(language).addressLines(), ruling, null);
  }

  public static Contact amina(
      Language language,
      List<String> lines,
      @Nullable Ruling ruling,
      @Nullable CivilStatusSource source) {
    Contact amina = amina(language);
    return new Contact(
        language,
        amina.email(),
        amina.addressee(),
        lines,
        amina.office(),
        amina.reference(),
        ruling,
        source,
        amina.cover(),
        amina.newEmail(),
        null);
  }
}
