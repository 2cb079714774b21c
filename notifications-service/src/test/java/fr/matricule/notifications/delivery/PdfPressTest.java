package fr.matricule.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.notifications.CaseEvent;
import fr.matricule.notifications.CaseEvent.DecisionOutcome;
import fr.matricule.notifications.CaseEvent.DecisionTaken;
import fr.matricule.notifications.CaseEvent.NumberCertificationRecorded;
import fr.matricule.notifications.CaseEvent.WaitingNumberRecorded;
import fr.matricule.notifications.Channel;
import fr.matricule.notifications.Contact;
import fr.matricule.notifications.Facts;
import fr.matricule.notifications.Language;
import fr.matricule.notifications.Letter;
import fr.matricule.notifications.Matter;
import fr.matricule.notifications.PostalAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPressTest {

  private static final WaitingNumberRecorded WAITING =
      new WaitingNumberRecorded(Facts.CASE, Facts.TODAY.plusMonths(3));
  private static final DecisionTaken REFUSED =
      Facts.decided(DecisionOutcome.REFUSED, "STAY_PROOF_NOT_ACCEPTED");

  /** Printing takes a while: each letter is printed once for all tests. */
  private static final Map<List<Object>, Letter> PRINTED = new ConcurrentHashMap<>();

  private final PdfPress press = new PdfPress(new LetterText(new Texts("https://matricule.test")));

  static Stream<CaseEvent> letters() {
    return Facts.told().filter(e -> Facts.matter(e).notice().channel() == Channel.POST);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void keepsTheStandardsForArchivesAndForScreenReaders(CaseEvent event) {
    Letter letter = print(event, Facts.amina(Language.EN));
    assertThat(PdfConformance.faults(letter.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(PdfConformance.faults(letter.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void showsTheWholeAddressAndNothingElseInTheWindow(CaseEvent event) {
    Contact amina = Facts.amina(Language.FR);
    PaperReader paper = PaperReader.of(print(event, amina));
    assertThat(paper.window()).containsExactlyElementsOf(amina.addressLines());
  }

  @ParameterizedTest
  @MethodSource("letters")
  void saysWhoWritesWhenAboutWhatAndHowToGetHelp(CaseEvent event) {
    assertThat(PaperReader.of(print(event, Facts.amina(Language.FR))).text())
        .contains("Caisse primaire d’assurance maladie de la Haute-Garonne")
        .contains("31093 TOULOUSE CEDEX 9", "36 46", "IMM-2026-000123-K", "Le 1er avril 2026")
        .contains("Objet", "Besoin d’aide", "https://matricule.test/messages/")
        .containsPattern("1 / \\d")
        .doesNotContain("#");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void printsTheNumberInTheGroupsOfTheCard(Language language) {
    assertThat(PaperReader.of(print(WAITING, Facts.amina(language))).text())
        .contains("2 04 05 99 999 001 55", "neuf mois", "au plus tard le 1er juillet 2026");
    CaseEvent certified = new NumberCertificationRecorded(Facts.CASE, false);
    assertThat(PaperReader.of(print(certified, Facts.amina(language))).text())
        .contains(
            "2 04 05 99 999 001 55", "remplace", "ameli.fr", "carte Vitale", "médecin traitant");
  }

  @Test
  void asksForNoDocumentWhenNoneIsAwaited() {
    CaseEvent certifying = new WaitingNumberRecorded(Facts.CASE, null);
    assertThat(PaperReader.of(print(certifying, Facts.amina(Language.FR))).text())
        .contains("nous avons votre pièce d’état civil")
        .doesNotContain("mise en demeure");
  }

  @Test
  void refusesWithReasonsInLawAndFactRemediesAndTheAuthor() {
    assertThat(PaperReader.of(print(REFUSED, Facts.amina(Language.FR))).text())
        .contains("LETTRE RECOMMANDÉE AVEC AVIS DE RÉCEPTION")
        .contains("attestation de dépôt en ligne", "R431-15-1", "R111-3")
        .contains("Commission de recours amiable, Caisse primaire d’assurance maladie")
        .contains("deux mois", "1er juin 2026", "pôle social du tribunal judiciaire")
        .contains("30 mars 2026 par Claire Exemple, responsable du service des droits")
        .contains("programme informatique", "L311-3-1");
  }

  @Test
  void printsWhatTheCaseworkerWroteAndNeverAsMarkup() {
    assertThat(PaperReader.of(print(REFUSED, Facts.amina(Language.FR))).text())
        .contains("Le titre produit est une attestation de dépôt *en ligne* du 2 mars 2026.");
  }

  @Test
  void namesNobodyWhomItWasNotTold() {
    Contact amina = Facts.amina(Language.EN);
    Contact undecided =
        new Contact(
            amina.language(),
            amina.email(),
            amina.addressee(),
            amina.addressLines(),
            amina.office(),
            amina.reference(),
            null);
    assertThat(PaperReader.of(print(REFUSED, undecided)).text())
        .contains("sur simple demande", "given to you on request")
        .doesNotContain("Dans votre cas précis");
  }

  @Test
  void addsTheTranslationBehindTheFrenchLetter() {
    Letter french = print(WAITING, Facts.amina(Language.FR));
    Letter both = print(WAITING, Facts.amina(Language.EN));
    assertThat(both.pages()).isGreaterThan(french.pages());
    assertThat(PaperReader.of(french).text()).doesNotContain("Dear");
    assertThat(PaperReader.of(both).text())
        .containsSubsequence(
            "Madame, Monsieur",
            "Courtesy translation: only the French text has legal value",
            "Dear Sir or Madam");
  }

  @Test
  void countsItsPages() {
    Letter letter = print(REFUSED, Facts.amina(Language.EN));
    assertThat(PaperReader.of(letter).pages()).isEqualTo(letter.pages());
  }

  @Test
  void refusesAnAddressThatDoesNotFit() {
    Contact amina = Facts.amina(Language.FR);
    Contact nowhere =
        new Contact(
            amina.language(),
            amina.email(),
            amina.addressee(),
            List.of("MADAME AMINA EXEMPLE"),
            amina.office(),
            amina.reference(),
            null);
    assertThatThrownBy(() -> print(WAITING, nowhere))
        .isInstanceOf(PostalAddress.Unpostable.class)
        .hasMessageNotContaining("AMINA");
  }

  private Letter print(CaseEvent event, Contact contact) {
    return PRINTED.computeIfAbsent(
        List.of(event, contact.language(), contact.ruling(), contact.addressLines()),
        _ -> reallyPrint(event, contact));
  }

  private Letter reallyPrint(CaseEvent event, Contact contact) {
    Matter matter = Facts.matter(event);
    boolean numbered = matter.notice().code().carriesTheNumber();
    return press.print(matter, contact, numbered ? Facts.NUMBER : null, Facts.TODAY);
  }
}
