package fr.matricule.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.notifications.CaseEvent;
import fr.matricule.notifications.CaseEvent.LegalEffect;
import fr.matricule.notifications.Channel;
import fr.matricule.notifications.Contact;
import fr.matricule.notifications.Facts;
import fr.matricule.notifications.Language;
import fr.matricule.notifications.Matter;
import fr.matricule.notifications.Notice;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailTextTest {

  private final MailText mails = new MailText(new Texts("https://matricule.test"));

  /** Also what is meant for paper: a text must be able to take the other channel. */
  static Stream<CaseEvent> told() {
    return Facts.told().filter(each -> !Facts.matter(each).notice().code().carriesTheNumber());
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
    Matter told = Facts.matter(event);
    Matter alone = new Matter(told.id(), told.notice(), event, null, "");
    assertThat(mails.of(alone, Facts.amina(Language.EN)).text()).contains("Besoin d’aide");
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
        .contains("Aucun document ne manque")
        .doesNotContain("manque encore");
  }

  @Test
  void explainsEachItemAskedForAndItsLegalEffect() {
    assertThat(write(Facts.requested(LegalEffect.SUSPENDS_REJECTION_CLOCK), Language.FR).text())
        .contains("l’image est floue", "près d’une fenêtre", "ce document manque à votre dossier")
        .contains("15 avril 2026", "est suspendu", "article L114-5 du code");
    assertThat(write(Facts.requested(LegalEffect.STARTS_ACCEPTANCE_CLOCK), Language.FR).text())
        .contains("commencera le jour où nous aurons reçu");
    assertThat(write(Facts.requested(LegalEffect.NONE), Language.FR).text())
        .contains("les délais ne changent pas");
  }

  @Test
  void acknowledgesWithWhatTheLawAsks() {
    CaseEvent accepted = Facts.acknowledged(CaseEvent.ImplicitDecision.ImplicitOutcome.ACCEPTANCE);
    assertThat(write(accepted, Language.FR).text())
        .contains("accusé de réception", "2 mars 2026", "3 BOULEVARD DU PROFESSEUR SPECIMEN")
        .contains("36 46", "droits.311@cpam.exemple.fr", "2 mai 2026", "acceptée", "L232-3")
        .contains("à condition d’être complète", "relevé d’identité bancaire");
    CaseEvent rejected = Facts.acknowledged(CaseEvent.ImplicitDecision.ImplicitOutcome.REJECTION);
    assertThat(write(rejected, Language.FR).text())
        .contains("rejetée", "commission de recours amiable", "deux mois", "tribunal judiciaire");
  }

  @Test
  void keepsColonsWithTheirWordInFrench() {
    assertThat(write(Facts.submitted(), Language.FR).text())
        .contains("preuve\u00a0: gardez-le")
        .doesNotContain(" :");
  }

  private MailText.Words write(CaseEvent event, Language language) {
    Matter told = Facts.matter(event);
    Notice mail = new Notice(told.notice().code(), Channel.EMAIL, told.notice().template(), false);
    return mails.of(
        new Matter(told.id(), mail, event, told.submission(), ""), Facts.amina(language));
  }
}
