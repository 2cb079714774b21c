package fr.matricule.eligibility.wording;

import fr.matricule.kernel.language.Language;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Legal references in the reader's language. The book names its texts in English; each name has its
 * French one, and what is no name (articles, numbers, codes) is the same in both.
 */
public final class References {

  private final Map<String, String> french;

  /**
   * @param french the names of texts with their French ones, the longer before the shorter
   */
  public References(Map<String, String> french) {
    this.french = new LinkedHashMap<>(french);
  }

  public String in(Language language, String reference) {
    return language.isLegal() ? inFrench(reference) : reference;
  }

  private String inFrench(String reference) {
    String said = reference;
    for (Map.Entry<String, String> name : french.entrySet()) {
      said = said.replace(name.getKey(), name.getValue());
    }
    return said;
  }
}
