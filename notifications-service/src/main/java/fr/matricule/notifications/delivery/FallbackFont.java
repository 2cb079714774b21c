package fr.matricule.notifications.delivery;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A font for the scripts that the letters' own font lacks; taken only where one is written. */
enum FallbackFont {
  ARABIC("Noto Sans Arabic", "NotoSansArabic-Regular.ttf", UnicodeScript.ARABIC),
  ARMENIAN("Noto Sans Armenian", "NotoSansArmenian-Regular.ttf", UnicodeScript.ARMENIAN),
  ETHIOPIC("Noto Sans Ethiopic", "NotoSansEthiopic-Regular.ttf", UnicodeScript.ETHIOPIC),
  GEORGIAN("Noto Sans Georgian", "NotoSansGeorgian-Regular.ttf", UnicodeScript.GEORGIAN),
  HEBREW("Noto Sans Hebrew", "NotoSansHebrew-Regular.ttf", UnicodeScript.HEBREW),
  EAST_ASIAN(
      "Droid Sans Fallback",
      "DroidSansFallbackFull.ttf",
      UnicodeScript.HAN,
      UnicodeScript.HIRAGANA,
      UnicodeScript.KATAKANA);

  private final String family;
  private final String file;
  private final Set<UnicodeScript> scripts;

  FallbackFont(String family, String file, UnicodeScript... scripts) {
    this.family = family;
    this.file = file;
    this.scripts = Set.of(scripts);
  }

  /** The fonts without which a text would lose letters. */
  static List<FallbackFont> neededBy(String text) {
    Set<UnicodeScript> written =
        text.codePoints().mapToObj(UnicodeScript::of).collect(Collectors.toSet());
    return Arrays.stream(values())
        .filter(font -> font.scripts.stream().anyMatch(written::contains))
        .toList();
  }

  String family() {
    return family;
  }

  String file() {
    return file;
  }
}
