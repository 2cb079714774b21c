package fr.matricule.stack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.stack.machine.Door;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command's words are looked at before anything is built. */
class CheckTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up --port-offset x",
        "up --port-offset 40000",
        "up --port-offset -9000",
        "up --port-offset 99999999999",
        "up --port-offset",
        "up --ports some",
        "up --parts moon",
        "up --restarts 0",
        "up --kafka-dir /nowhere",
        "up --colour blue",
        "journey --demo",
        "faults --minutes many",
        "faults --seed pumpkin",
        "fly"
      })
  void refusesWhatNoStackCanStartWith(String line) {
    assertThat(check(line)).isNotZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up --ports auto --demo",
        "up --ports auto --parts postgres,kafka",
        "faults --ports auto --minutes 4 --seed 19591",
        "journey --ports auto granted"
      })
  void letsPassWhatItCanStartWith(String line) {
    assertThat(check(line)).isZero();
  }

  @Test
  void namesAPortThatIsTaken() throws Exception {
    int offset = 20_000;
    try (ServerSocket kafka =
        new ServerSocket(Door.KAFKA.usual() + offset, 1, InetAddress.getLoopbackAddress())) {
      assertThat(kafka.isBound()).isTrue();
      assertThat(check("up --port-offset " + offset)).isEqualTo(1);
    }
  }

  private int check(String line) {
    String[] words = ("check " + line + " --dir " + folder).split(" ");
    return Main.run(words);
  }
}
