package fr.matricule.applications.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Territories that ISO 3166 lists beside the States to which they belong: their people have the
 * State's nationality.
 */
final class Territories {

  private static final String FRANCE = "FR";
  private static final Map<String, String> STATES = new HashMap<>();

  static {
    of(FRANCE, "BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT");
    of(
        "GB", "AI", "BM", "FK", "GG", "GI", "GS", "IM", "IO", "JE", "KY", "MS", "PN", "SH", "TC",
        "VG");
    of("US", "AS", "GU", "MP", "PR", "UM", "VI");
    of("NL", "AW", "BQ", "CW", "SX");
    of("DK", "FO", "GL");
    of("NO", "BV", "SJ");
    of("FI", "AX");
    of("AU", "CC", "CX", "HM", "NF");
    of("NZ", "CK", "NU", "TK");
    of("CN", "HK", "MO");
  }

  /** No State, or none that France knows as one, gives a nationality there. */
  private static final Set<String> OF_NOBODY = Set.of("AQ", "EH");

  private Territories() {}

  private static void of(String state, String... territories) {
    for (String territory : territories) {
      STATES.put(territory, state);
    }
  }

  /** The nationalities of codes; two territories of one State give one nationality. */
  static @Nullable List<String> statesOf(@Nullable List<String> codes) {
    if (codes == null || codes.stream().noneMatch(STATES::containsKey)) {
      return codes;
    }
    return codes.stream().map(code -> STATES.getOrDefault(code, code)).distinct().toList();
  }

  /** The country under whose postcodes letters go there: overseas it is France. */
  static @Nullable String countryOfPost(@Nullable String code) {
    return code != null && FRANCE.equals(STATES.get(code)) ? FRANCE : code;
  }

  static boolean givesNoNationality(String code) {
    return OF_NOBODY.contains(code);
  }
}
