package fr.matricule.applications.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {

  @ParameterizedTest
  @CsvSource({
    "ƏLİ ƏLİYEV,ELI ELIYEV",
    "Łódź,LODZ",
    "Straße,STRASSE",
    "Þór,THOR",
    "Ørsted,OERSTED",
    "Åse,AASE",
    "A\u030Ase,AASE",
    "Æsir Œuvre,AESIR OEUVRE",
    "Ĳssel ĸ Ŋ ŉ,IJSSEL Q N N",
    "Đặng Ðuro Ħal Ŧ,DANG DURO HAL T",
    "Diyarbakır İzmir,DIYARBAKIR IZMIR",
    "Ɔkɔtɔ Ɛna Ɣoxo,OKOTO ENA GOXO",
    "Müller Ñandú Öz Ä,MULLER NANDU OZ A",
    "ŞĞÇ ȘȚ ǅ ﬁ,SGC ST DZ FI",
    "Ǯ Ǿ Ǻ,Z OE AA",
    "١٢ ３ ² №,12 3 2 NO",
  })
  void writesAsThePassportsLineDoes(String text, String written) {
    assertThat(Transliteration.of(text)).isEqualTo(written);
  }

  @Test
  void writesEveryLatinLetterThatMayBeEnteredAndNoneVanishes() {
    int[] latin =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(character -> UnicodeScript.of(character) == UnicodeScript.LATIN)
            .toArray();
    assertThat(latin).hasSizeGreaterThan(1400);
    for (int character : latin) {
      String letter = Character.toString(character);
      boolean admitted = Characters.NAME.firstStranger(letter).isEmpty();
      String printed = PostalLines.printed(letter);
      boolean admittedInALine = Characters.LINE.firstStranger(letter).isEmpty();
      assertThat(admittedInALine).as("U+%04X in an address", character).isIn(admitted, true);
      assertThat(printed)
          .as("U+%04X %s", character, letter)
          .matches(admitted || admittedInALine ? "[A-Z]+" : ".*");
    }
  }

  @Test
  void admitsTheLettersOfEveryOrthographyInUse() {
    // the exemplar letters of the languages written in Latin script, beside those with marks only
    String inUse = "ÆæŒœØøÞþÐðĐđĦħŁłŊŋŦŧßẞıİƏəƆɔƐɛƎǝƔɣŊŋƁɓƊɗƘƙƳƴƉɖƑƒƲʋƖɩƱʊƷʒǮǯƠơƯưȘșȚțĲĳŉǅǈǋĸŽž";
    assertThat(Characters.NAME.firstStranger(inUse)).isEmpty();
  }
}
