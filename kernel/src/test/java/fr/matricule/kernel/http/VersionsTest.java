package fr.matricule.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"*", " * ", "\"6\", \"7\"", "\"7\",\"8\"", "W/\"7\", \"7\""})
  void passesWhoNamesItAmongOthersOrWhicheverThereIs(String ifMatch) {
    assertThatCode(() -> Versions.require(ifMatch, 7, Map::of)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "W/\"7\"", "\"7", "\"77\"", "\"6\", \"8\"", ",", "\"*\"", "7, 8"})
  void refusesWhatNamesAnother(String ifMatch) {
    assertThat(refusal(ifMatch).status()).isEqualTo(412);
  }
}
