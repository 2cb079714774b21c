package fr.matricule.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void explainsEveryProblemInBothLanguages() {
    ResourceBundle english = ResourceBundle.getBundle("problems", Locale.ROOT);
    ResourceBundle french = ResourceBundle.getBundle("problems", Locale.FRENCH);
    assertThat(french.getLocale()).isEqualTo(Locale.FRENCH);
    for (String key : english.keySet()) {
      assertThat(french.getString(key)).as(key).isNotBlank().isNotEqualTo(english.getString(key));
    }
  }
}
