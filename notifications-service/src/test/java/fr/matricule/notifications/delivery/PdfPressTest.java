package fr.matricule.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.notifications.Facts;
import fr.matricule.notifications.MessageContext;
import fr.matricule.notifications.event.CaseEvent;
import fr.matricule.notifications.event.CaseEvent.CivilStatus;
import fr.matricule.notifications.event.CaseEvent.DecisionOutcome;
import fr.matricule.notifications.event.CaseEvent.DecisionTaken;
import fr.matricule.notifications.event.CaseEvent.NumberCertificationRecorded;
import fr.matricule.notifications.event.CaseEvent.WaitingNumberRecorded;
import fr.matricule.notifications.language.Language;
import fr.matricule.notifications.letter.Letter;
import fr.matricule.notifications.message.Channel;
import fr.matricule.notifications.recipient.Contact;
import fr.matricule.notifications.recipient.Contact.CivilStatusSource;
import fr.matricule.notifications.recipient.PostalAddress;
import fr.matricule.notifications.recipient.Ruling;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPressTest {

  private static final WaitingNumberRecorded WAITING = Facts.waiting(CivilStatus.MISSING);
  private static final DecisionTaken REFUSED =
      Facts.decided(DecisionOutcome.REFUSED, "STAY_PROOF_NOT_ACCEPTED");

  /** Printing takes a while: each letter is printed once for all tests. */
  private static final Map<List<Object>, Letter> PRINTED = new ConcurrentHashMap<>();

  private final PdfPress press = new PdfPress(new LetterText(new OutgoingText(Written.WITH_PAGES)));

  static Stream<CaseEvent> letters() {
    return Facts.told().filter(e -> Written.plan(e).channel() == Channel.POST);
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
        .contains("2 04 05 99 999 001 55", "au plus tard le 1er juillet 2026");
    CaseEvent certified = new NumberCertificationRecorded(Facts.CASE, false);
    assertThat(PaperReader.of(print(certified, Facts.amina(language))).text())
        .contains("2 04 05 99 999 001 55", "ameli.fr", "carte Vitale", "médecin traitant")
        .doesNotContain("numéro d’attente");
  }

  @ParameterizedTest
  @EnumSource(
      value = CivilStatus.class,
      names = {"RECEIVED", "ACCEPTED"})
  void asksForNoDocumentThatLiesInTheCase(CivilStatus civilStatus) {
    assertThat(PaperReader.of(print(Facts.waiting(civilStatus), Facts.amina(Language.FR))).text())
        .contains("Rien")
        .doesNotContain("mise en demeure", "suspension", "au plus tard");
  }

  @Test
  void threatensNobodyWhosePapersComeFromOfpraInTheirOwnTime() {
    CaseEvent undated = new WaitingNumberRecorded(Facts.CASE, null, null, CivilStatus.MISSING);
    Contact amina =
        Facts.amina(
            Language.FR, Facts.amina(Language.FR).addressLines(), null, CivilStatusSource.OFPRA);
    assertThat(PaperReader.of(reallyPrint(undated, amina)).text())
        .contains("C’est l’OFPRA qui établit vos actes")
        .doesNotContain("mise en demeure", "suspension", "est acceptée", "avons reçu");
  }

  @ParameterizedTest
  @EnumSource(
      value = CivilStatusSource.class,
      names = {"OFPRA", "NOBODY"})
  void sendsNobodyWithProtectionToTheirConsulate(CivilStatusSource source) {
    Contact amina = Facts.amina(Language.FR, Facts.amina(Language.FR).addressLines(), null, source);
    assertThat(PaperReader.of(reallyPrint(WAITING, amina)).text())
        .contains("n’écrivez ni aux autorités de votre pays ni à son consulat")
        .doesNotContain("établi par votre consulat");
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
  void keepsTheLinesOfWhatTheCaseworkerWrote() {
    Contact amina =
        Facts.amina(
            Language.FR, new Ruling("Première ligne.\n\n   Deuxième ligne.\r\n- Tiret.", null));
    assertThat(
            Markdown.html(
                new OutgoingText(Written.WITH_PAGES)
                    .body(Language.FR, Written.context(REFUSED), amina, null)))
        .contains("<p>Première ligne.</p>", "<p>Deuxième ligne.</p>", "<p>- Tiret.</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تم رفض الوثيقة رقم 12 بتاريخ 2026/03/02.",
        "他提交的文件不能证明居留合法。",
        "Заявник подав довідку.",
        "Հայերեն տեքստ",
        "ქართული ტექსტი",
        "טקסט בעברית",
        "አማርኛ",
        "Η αίτηση",
        "ひらがなカタカナ"
      })
  void printsWhateverScriptACaseworkerMayQuote(String quoted) {
    Letter letter = print(REFUSED, Facts.amina(Language.FR, new Ruling(quoted, null)));
    assertThat(PaperReader.of(letter).text()).doesNotContain("#");
    assertThat(PdfConformance.faults(letter.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @Test
  void readsArabicFromRightToLeft() {
    String html = Markdown.html("العربية أولا");
    assertThat(html).contains("dir=\"rtl\"");
    assertThat(Markdown.html("Le mot العربية")).doesNotContain("rtl");
  }

  @Test
  void namesNobodyWhomItWasNotTold() {
    Contact undecided = Facts.amina(Language.EN, null);
    assertThat(PaperReader.of(print(REFUSED, undecided)).text())
        .contains("sur demande", "given to you on request")
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
    Contact nowhere = Facts.amina(Language.FR, List.of("MADAME AMINA EXEMPLE"), null, null);
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
    MessageContext context = Written.context(event);
    boolean numbered = context.subject().carriesTheNumber();
    return press.print(context, contact, numbered ? Facts.NUMBER : null, Facts.TODAY);
  }
}
