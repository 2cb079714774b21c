package fr.matricule.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.notifications.Facts;
import fr.matricule.notifications.MessageContext;
import fr.matricule.notifications.event.Alternatives;
import fr.matricule.notifications.event.CaseEvent;
import fr.matricule.notifications.event.CaseEvent.ApplicationClosed;
import fr.matricule.notifications.event.CaseEvent.ApplicationSubmitted;
import fr.matricule.notifications.event.CaseEvent.CivilStatus;
import fr.matricule.notifications.event.CaseEvent.ClosingGround;
import fr.matricule.notifications.event.CaseEvent.ContactChanged;
import fr.matricule.notifications.event.CaseEvent.DecisionOutcome;
import fr.matricule.notifications.event.CaseMemory;
import fr.matricule.notifications.event.ImplicitDecision;
import fr.matricule.notifications.event.LegalEffect;
import fr.matricule.notifications.language.Language;
import fr.matricule.notifications.recipient.Contact;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailTextTest {

  /** Also what is meant for paper: a text must be able to take the other channel. */
  static Stream<CaseEvent> told() {
    return Facts.told().filter(each -> !Written.plan(each).subject().carriesTheNumber());
  }

  @ParameterizedTest
  @MethodSource("told")
  void namesNobodyAndShowsNoNumber(CaseEvent event) {
    MailText.Words words = write(event, Language.EN);
    Contact amina = Facts.amina(Language.EN);
    assertThat(words.subject() + words.text() + words.html())
        .doesNotContainIgnoringCase("amina")
        .doesNotContain(amina.addressLines())
        .doesNotContain("99 999")
        .doesNotContain("999");
    assertThat(words.subject()).doesNotContain("IMM-").hasSizeLessThan(160);
  }

  @ParameterizedTest
  @MethodSource("told")
  void saysWhoActsNextOrWhatToDoAndHowToGetHelp(CaseEvent event) {
    String text = write(event, Language.FR).text();
    assertThat(text).containsPattern("La suite|vous avez à faire|vous pouvez faire");
    assertThat(text).contains("Besoin d’aide", "36 46", "https://matricule.test/messages/");
  }

  @ParameterizedTest
  @MethodSource("told")
  void findsWordsEvenWhenTheSubmissionIsNotRemembered(CaseEvent event) {
    MessageContext alone =
        Written.context(event, new CaseMemory(Facts.CASE), Written.WITHOUT_PAGES);
    assertThat(write(alone, Written.WITHOUT_PAGES, Language.EN).text()).contains("Besoin d’aide");
  }

  @ParameterizedTest
  @MethodSource("told")
  void namesNoPageWhereThereIsNone(CaseEvent event) {
    MessageContext told = Written.context(event, Facts.memory(), Written.WITHOUT_PAGES);
    MailText.Words words = write(told, Written.WITHOUT_PAGES, Language.EN);
    assertThat(words.text() + words.html())
        .doesNotContain("http://", "https://", "/messages/")
        .doesNotContainIgnoringCase("votre espace")
        .doesNotContainIgnoringCase("mon espace")
        .doesNotContainIgnoringCase("online account");
  }

  @Test
  void saysThatAFileNeverCame() {
    CaseEvent never = new CaseEvent.DocumentRejected(Facts.CASE, "PASSPORT", "NEVER_UPLOADED");
    assertThat(write(never, Language.FR).text())
        .contains("ne nous est pas parvenu")
        .doesNotContain("pas pu garder");
  }

  @Test
  void isFrenchAloneForWhoReadsFrench() {
    MailText.Words words = write(Facts.submitted("RIB"), Language.FR);
    assertThat(words.subject()).isEqualTo("Nous avons bien reçu votre demande");
    assertThat(words.text()).doesNotContain("Hello").doesNotContain("translation");
  }

  @Test
  void isFrenchFirstAndEnglishBelowForWhoReadsEnglish() {
    MailText.Words words = write(Facts.submitted("RIB"), Language.EN);
    assertThat(words.subject())
        .isEqualTo("Nous avons bien reçu votre demande / We have received your application");
    assertThat(words.text())
        .containsSubsequence(
            "English translation below", "Bonjour,", "Courtesy translation", "Hello,");
    assertThat(words.html()).containsSubsequence("lang=\"fr\"", "Bonjour", "lang=\"en\"", "Hello");
  }

  @Test
  void listsWhatIsMissingInWordsWithTheDay() {
    assertThat(write(Facts.submitted("RIB", "ENROLMENT_CERT"), Language.EN).text())
        .contains(
            "le relevé d’identité bancaire (RIB ou IBAN) à votre nom",
            "le certificat de scolarité",
            "au plus tard le 15 avril 2026",
            "your enrolment certificate (for the current year)",
            "by 15 April 2026 at the latest",
            "IMM-2026-000123-K")
        .doesNotContain("ENROLMENT_CERT");
  }

  @Test
  void saysThatNothingIsMissing() {
    assertThat(write(Facts.submitted(), Language.FR).text())
        .contains("aucun document ne manque")
        .doesNotContain("manque encore");
  }

  @Test
  void explainsEachItemAskedForAndItsLegalEffect() {
    assertThat(write(Facts.requested(LegalEffect.SUSPENDS_REJECTION_CLOCK), Language.FR).text())
        .contains("l’image est floue", "près d’une fenêtre", "ce document manque à votre dossier")
        .contains("15 avril 2026", "est suspendu", "article L114-5 du code");
    assertThat(write(Facts.requested(LegalEffect.STARTS_ACCEPTANCE_CLOCK), Language.FR).text())
        .contains("commence le jour où nous avons reçu");
    assertThat(write(Facts.requested(LegalEffect.NONE), Language.FR).text())
        .contains("les délais ne changent pas");
  }

  @Test
  void acknowledgesWithWhatTheLawAsks() {
    CaseEvent accepted = Facts.acknowledged(ImplicitDecision.ImplicitOutcome.ACCEPTANCE);
    assertThat(write(accepted, Language.FR).text())
        .contains("accusé de réception", "2 mars 2026", "3 BOULEVARD DU PROFESSEUR SPECIMEN")
        .contains("36 46", "droits.311@cpam.exemple.fr", "relevé d’identité bancaire");
    CaseEvent rejected = Facts.acknowledged(ImplicitDecision.ImplicitOutcome.REJECTION);
    assertThat(write(rejected, Language.FR).text())
        .contains("rejetée", "commission de recours amiable", "deux mois", "tribunal judiciaire");
  }

  @Test
  void promisesNoAcceptanceBySilenceThatNobodyCarriesOut() {
    CaseEvent accepted = Facts.acknowledged(ImplicitDecision.ImplicitOutcome.ACCEPTANCE);
    assertThat(write(accepted, Language.EN).text()).doesNotContain("2 mai 2026", "accepted");
  }

  @Test
  void asksForOneOfThePapersThatWouldDo() {
    CaseEvent submitted =
        new ApplicationSubmitted(
            Facts.CASE,
            "IMM-2026-000123-K",
            Instant.parse("2026-03-02T08:05:00Z"),
            Facts.TODAY,
            List.of("LEASE"),
            List.of(new Alternatives(List.of("LEASE", "UTILITY_BILL", "HOSTING_CERT"))),
            null,
            null);
    assertThat(write(submitted, Language.EN).text())
        .contains(
            "un seul de ces documents suffit\u00a0: le bail de votre logement, les factures"
                + " d’énergie ou de téléphone (deux factures successives) ou l’attestation"
                + " d’hébergement")
        .contains("one of these documents is enough: the lease of your home, your energy");
  }

  @Test
  void saysNothingOfANumberToWhoNeverGotOne() {
    CaseEvent closed = new ApplicationClosed(Facts.CASE, Facts.TODAY, ClosingGround.COMPLETED);
    CaseMemory redirected = Facts.memory(Facts.redirected("MSA"));
    MessageContext told = Written.context(closed, redirected, Written.WITHOUT_PAGES);
    assertThat(write(told, Written.WITHOUT_PAGES, Language.EN).text())
        .contains("la lettre de décision")
        .doesNotContain("Votre numéro", "Your number", "ne change pas");
    CaseMemory numbered =
        Facts.memory(Facts.decided(DecisionOutcome.GRANTED), Facts.waiting(CivilStatus.ACCEPTED));
    MessageContext other = Written.context(closed, numbered, Written.WITHOUT_PAGES);
    assertThat(write(other, Written.WITHOUT_PAGES, Language.EN).text())
        .contains("Votre numéro, lui, ne change pas");
  }

  @Test
  void sendsTheCodeAndNothingOfTheCaseToAnAddressThatIsNotConfirmed() {
    CaseEvent changed = new ContactChanged(Facts.CASE, Facts.TODAY, List.of(), true);
    assertThat(write(changed, Language.EN).text())
        .contains("4827 1935")
        .doesNotContain("IMM-2026-000123-K");
  }

  @Test
  void keepsColonsWithTheirWordInFrench() {
    assertThat(write(Facts.submitted(), Language.FR).text())
        .contains("preuve\u00a0: gardez-le")
        .doesNotContain(" :");
  }

  private MailText.Words write(CaseEvent event, Language language) {
    return write(Written.context(event), Written.WITH_PAGES, language);
  }

  private static MailText.Words write(MessageContext told, Portal portal, Language language) {
    return new MailText(new OutgoingText(portal)).of(told, Facts.amina(language));
  }
}
