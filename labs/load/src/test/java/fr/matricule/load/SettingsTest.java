package fr.matricule.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static final Path ROOT = Path.of("/checkout");

  @Test
  void withoutAWordEverythingIsMeasured() {
    Settings settings = Settings.of(ROOT);

    assertThat(settings.rows()).isEqualTo(Rows.names());
    assertThat(settings.pairs()).isEqualTo(5);
    assertThat(settings.results()).isEqualTo(ROOT.resolve("docs/benchmarks"));
    assertThat(settings.strict()).isFalse();
  }

  @Test
  void namesAndOptionsMayStandInAnyOrder() {
    Settings settings = Settings.of(ROOT, "--pairs", "2", "submit", "--strict", "read");

    assertThat(settings.rows()).containsExactly("submit", "read");
    assertThat(settings.pairs()).isEqualTo(2);
    assertThat(settings.strict()).isTrue();
  }

  @Test
  void whatIsUnknownOrNoNumberIsRefusedInOneSentence() {
    assertThatThrownBy(() -> Settings.of(ROOT, "sumbit"))
        .hasMessageContaining("'sumbit' is no row");
    assertThatThrownBy(() -> Settings.of(ROOT, "--pairs", "none")).hasMessageContaining("'none'");
    assertThatThrownBy(() -> Settings.of(ROOT, "--pairs", "0")).hasMessageContaining("'0'");
    assertThatThrownBy(() -> Settings.of(ROOT, "--pairs")).hasMessageContaining("wants a value");
  }
}
