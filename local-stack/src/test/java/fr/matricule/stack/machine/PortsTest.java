package fr.matricule.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void namesTheUsualPorts() {
    assertThat(Ports.fixed(0).of(Door.POSTGRES)).isEqualTo(5532);
    assertThat(Ports.fixed(0).of(Door.APPLICATIONS)).isEqualTo(8081);
  }

  @Test
  void movesAllPortsByTheOffset() {
    Ports moved = Ports.fixed(10000);

    for (Door door : Door.values()) {
      assertThat(moved.of(door)).isEqualTo(door.usual() + 10000);
    }
  }

  @Test
  void refusesAnOffsetThatReachesThePortsOfOutgoingConnections() {
    assertThatExceptionOfType(StackFailure.class)
        .isThrownBy(() -> Ports.fixed(25000))
        .withMessageContaining("32767");
  }

  @Test
  void findsADifferentFreePortForEachDoorBelowTheEphemeralOnes() {
    Ports free = Ports.free();

    var seen = new HashSet<Integer>();
    for (Door door : Door.values()) {
      assertThat(free.of(door)).isBetween(1024, Ports.FIRST_EPHEMERAL - 1);
      assertThat(seen.add(free.of(door))).as("%s has a port of its own", door).isTrue();
    }
  }

  @Test
  void saysInOneSentenceWhichPortsAreBusyAndWhoseTheyAre() throws IOException {
    try (ServerSocket kafka = listening();
        ServerSocket s3 = listening()) {
      Ports ports =
          Ports.fixed(0).with(Map.of(Door.KAFKA, kafka.getLocalPort(), Door.S3, s3.getLocalPort()));

      assertThatExceptionOfType(StackFailure.class)
          .isThrownBy(() -> ports.requireFree(List.of(Door.KAFKA, Door.S3)))
          .withMessageContaining(kafka.getLocalPort() + " (Kafka)")
          .withMessageContaining(s3.getLocalPort() + " (S3)")
          .withMessageContaining("--port-offset");
    }
  }

  @Test
  void hasNothingToSayWhenAllPortsAreFree() {
    Ports free = Ports.free();

    assertThatNoException().isThrownBy(() -> free.requireFree(EnumSet.allOf(Door.class)));
  }

  @Test
  void leavesThePortsOfOtherDoorsWhenOneIsChosen() {
    Ports ports = Ports.fixed(0).with(Map.of(Door.MAIL, 9999));

    assertThat(ports.of(Door.MAIL)).isEqualTo(9999);
    assertThat(ports.of(Door.SMTP)).isEqualTo(2525);
  }

  private static ServerSocket listening() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }
}
