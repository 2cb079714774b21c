package fr.matricule.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.notifications.CaseEvent;
import fr.matricule.notifications.Channel;
import fr.matricule.notifications.Facts;
import fr.matricule.notifications.Language;
import fr.matricule.notifications.Letter;
import fr.matricule.notifications.Matter;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPressTest {

  private final PdfPress press = new PdfPress(new LetterText(new Texts("https://matricule.test")));

  static Stream<CaseEvent> letters() {
    return Facts.told().filter(e -> Facts.matter(e).notice().channel() == Channel.POST);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void keepsTheStandardsForArchivesAndForScreenReaders(CaseEvent event) {
    Letter letter = print(event, Language.EN);
    assertThat(PdfConformance.faults(letter.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(PdfConformance.faults(letter.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private Letter print(CaseEvent event, Language language) {
    Matter matter = Facts.matter(event);
    boolean numbered = matter.notice().code().carriesTheNumber();
    return press.print(matter, Facts.amina(language), numbered ? Facts.NUMBER : null, Facts.TODAY);
  }
}
