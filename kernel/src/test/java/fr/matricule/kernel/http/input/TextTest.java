package fr.matricule.kernel.http.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "N'DIAYE",
        "N´DIAYE",
        "N`DIAYE",
        "N’DIAYE",
        "N‘DIAYE",
        "NʼDIAYE",
        "NʻDIAYE",
        "N＇DIAYE",
        "Nʹ\u200dDIAYE",
        " N'DIAYE ",
        "N\u00ad'DIAYE",
        "N'\u200eDIAYE\u3000",
        "N\u1fefDIAYE"
      })
  void writesANameOneWay(String typed) {
    assertThat(Text.NAME.read(typed)).isEqualTo("N'DIAYE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A-B", "A‐B", "A‑B", "A–B", "A—B", "A−B", "A－B"})
  void knowsOneHyphenInNames(String typed) {
    assertThat(Text.NAME.read(typed)).isEqualTo("A-B");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "DIALLO |DIALLO",
        "DI  ALLO|DI ALLO",
        "DI\u00a0\u2009ALLO|DI ALLO",
        "\u3000x\u205f|x",
        "e\u0301|é",
        "e\u00ad\u0301|é",
        "12 rue de l’Église|12 rue de l’Église",
        "Łódź|Łódź"
      })
  void writesALine(String typed, String written) {
    assertThat(Text.LINE.read(typed)).isEqualTo(written);
  }

  @Test
  void leavesNoBlankInWhatIsReadWithoutThem() {
    assertThat(Text.COMPACT.read(" fr76\u00a03000 \u200b6000 ")).isEqualTo("fr7630006000");
  }

  @Test
  void keepsTheParagraphsAndTheScriptOfFreeText() {
    assertThat(Text.PARAGRAPHS.read("  Un.\r\n\r\n\r\n\r\nDeux  trois. \u2028 می\u200cخواهم\n"))
        .isEqualTo("Un.\n\nDeux trois.\nمی\u200cخواهم");
  }

  @ParameterizedTest
  @EnumSource(Text.class)
  void takesABlankForNothing(Text kind) {
    assertThat(kind.read("")).isNull();
    assertThat(kind.read(" \u00a0\u2003 ")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "0000,NULL",
    "0007,BEL",
    "001B,ESCAPE",
    "0009,CHARACTER TABULATION",
    "009F,APPLICATION",
    "D83D,",
    "DC00,",
    "FFFE,",
    "FDD0,"
  })
  void namesACharacterThatCanStandNowhere(String number, String name) {
    String typed = "12 rue" + (char) Integer.parseInt(number, 16) + " X";
    for (Text kind : Text.values()) {
      assertThatThrownBy(() -> kind.read(typed))
          .isInstanceOfSatisfying(
              RefusedCharacter.class,
              refused ->
                  assertThat(refused.named())
                      .startsWith("U+" + number)
                      .contains(name == null ? "" : name));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Text.class,
      names = {"PARAGRAPHS"},
      mode = EnumSource.Mode.EXCLUDE)
  void breaksNoLineButInFreeText(Text kind) {
    assertThatThrownBy(() -> kind.read("a\nb")).hasMessageContaining("U+000A");
    assertThatThrownBy(() -> kind.read("a\u2028b")).hasMessageContaining("U+2028");
  }

  @Test
  void takesAPairForOneCharacter() {
    assertThat(Text.LINE.read("rue \ud83d\ude00")).isEqualTo("rue \ud83d\ude00");
  }

  @ParameterizedTest
  @EnumSource(Text.class)
  void readsWhatItWroteAsItStands(Text kind) {
    for (int character = 0; character <= 0x2FFFF; character++) {
      String written;
      try {
        written = kind.read("a " + Character.toString(character) + "b");
      } catch (RefusedCharacter refused) {
        continue;
      }
      assertThat(kind.read(written)).isEqualTo(written);
    }
  }
}
