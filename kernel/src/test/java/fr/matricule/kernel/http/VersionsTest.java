package fr.matricule.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionsTest {

  private static Problem refusal(String ifMatch) {
    return catchThrowableOfType(
        Problem.class, () -> Versions.require(ifMatch, 7, () -> Map.of("changes", "the address")));
  }

  @Test
  void passesWhoSawThePresentVersion() {
    assertThatCode(() -> Versions.require("\"7\"", 7, Map::of)).doesNotThrowAnyException();
  }

  @Test
  void asksForTheVersionSeen() {
    assertThat(refusal(null).status()).isEqualTo(428);
  }

  @Test
  void tellsWhoIsLateWhatChanged() {
    assertThat(refusal("\"6\"").status()).isEqualTo(412);
    assertThat(refusal("\"6\"").members())
        .containsEntry("currentVersion", 7L)
        .containsEntry("changes", "the address");
  }

  @Test
  void doesNotTakeAStarForAVersion() {
    assertThat(refusal("*").status()).isEqualTo(412);
  }
}
