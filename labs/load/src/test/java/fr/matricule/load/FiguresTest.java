package fr.matricule.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static Pair pair(double ours, double peer) {
    return new Pair(Figures.of(Figures.RATE, ours), Figures.of(Figures.RATE, peer));
  }

  @Test
  void theMedianOfPairsIsNotTheRatioOfMedians() {
    List<Pair> pairs = List.of(pair(10, 20), pair(30, 40), pair(50, 50));

    assertThat(new Aim(Figures.RATE, Aim.Kind.RATIO_AT_LEAST, 0.7).of(pairs))
        .isEqualTo(new Spread(0.75, 0.5, 1));
  }

  @Test
  void ofAnEvenNumberTheMedianLiesBetween() {
    assertThat(Spread.of(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(new Spread(2.5, 1, 4));
  }

  @Test
  void whatHasNoPeerHasNoRatioAndMissesNoAim() {
    List<Pair> alone = List.of(new Pair(Figures.of(Figures.RATE, 5), null));
    Aim aim = new Aim(Figures.RATE, Aim.Kind.RATIO_AT_LEAST, 0.35);

    assertThat(aim.of(alone).isKnown()).isFalse();
    assertThat(new Outcome("r", "t", "p", alone, List.of(aim), List.of()).missed()).isFalse();
  }

  @Test
  void anAimIsMetOnItsGoodSideOnly() {
    List<Pair> half = List.of(pair(50, 100));

    assertThat(new Aim(Figures.RATE, Aim.Kind.RATIO_AT_LEAST, 0.35).isMet(half)).isTrue();
    assertThat(new Aim(Figures.RATE, Aim.Kind.RATIO_AT_LEAST, 0.70).isMet(half)).isFalse();
    assertThat(new Aim(Figures.RATE, Aim.Kind.RATIO_AT_MOST, 0.35).isMet(half)).isFalse();
    assertThat(new Aim(Figures.RATE, Aim.Kind.OURS_AT_MOST, 60).isMet(half)).isTrue();
  }

  @Test
  void readsTheRateAndTheFailuresOfPgbench() {
    String said =
        """
        number of transactions actually processed: 5120
        number of failed transactions: 3 (0.059%)
        latency average = 15.6 ms
        initial connection time = 30.1 ms
        tps = 1023.456789 (without initial connection time)
        """;
    Histogram micros = ClosedLoop.histogram();
    Pgbench.record(micros, "0 0 1500 0 1732658400 123456");
    Pgbench.record(micros, "1 0 2500 0 1732658400 123999");

    Figures figures = Pgbench.rate(said, micros);

    assertThat(figures.get(Figures.RATE)).isEqualTo(1023.456789);
    assertThat(figures.get(Figures.ERRORS)).isEqualTo(3);
    assertThat(figures.get(Figures.P50)).isCloseTo(1.5, within(0.01));
    assertThat(figures.get(Figures.P99)).isCloseTo(2.5, within(0.01));
  }

  @Test
  void aPgbenchThatNamesNoRateIsNoResult() {
    assertThatThrownBy(() -> Pgbench.rate("FATAL: no such role", ClosedLoop.histogram()))
        .hasMessageContaining("no such role");
  }

  @Test
  void ofTheProducersLinesTheLastOneSumsUp() {
    String said =
        """
        61023 records sent, 12202.2 records/sec (11.92 MB/sec), 1801.1 ms avg latency, 2430.0 ms max latency.
        200000 records sent, 48123.195380 records/sec (47.00 MB/sec), 590.70 ms avg latency, 2430.00 ms max latency, 1 ms 50th.
        """;

    assertThat(KafkaPeer.rate(said).get(Figures.RATE)).isEqualTo(48123.195380);
  }

  @Test
  void readsWhatTheLauncherSaysOfAStart() {
    Figures told =
        Start.told(
            """
              Kafka                  ready after   2.0 s
              documents-service      ready after   4.1 s
              applications-service   ready after   5.3 s

            Ready in 9.1 s; memory 1718 MiB (sum of PSS).
            """);

    assertThat(told.values())
        .containsEntry("readySeconds", 9.1)
        .containsEntry("slowestServiceSeconds", 5.3)
        .containsEntry("memoryMiB", 1718.0);
  }

  @Test
  void processorTimeIsFoundBehindAnyProcessName() {
    String stat = "17 (a) b (c) S 1 17 17 0 -1 4194560 9 0 0 0 120 30 7 3 20 0 1 0 100 0 0";

    assertThat(Cpu.ticksIn(stat)).isEqualTo(160);
  }

  @Test
  void processorTimeIsSharedByOperations() {
    Cpu before = new Cpu(Map.of("one", 100L, "other", 50L));
    Cpu after = new Cpu(Map.of("one", 150L, "other", 60L));

    Figures each = after.since(before, 1000);

    assertThat(each.get(Figures.CPU + "one")).isEqualTo(500);
    assertThat(each.get(Figures.CPU + "all")).isEqualTo(600);
  }

  @Test
  void idsAreThoseThatPostgresqlComputes() {
    // SELECT md5('case:1')::uuid
    assertThat(Ids.of("case:1")).hasToString("f89391de-e7e0-c84c-f1f3-9983bcef78ba");
  }
}
