package fr.matricule.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class DrawingsTest {

  private static final Outcome OUTCOME =
      new Outcome(
          "submit",
          "submit, <16> & more clients",
          "pgbench",
          List.of(new Pair(side(500), side(1000)), new Pair(side(400), side(1000))),
          List.of(new Aim(Figures.RATE, Aim.Kind.RATIO_AT_LEAST, 0.35)),
          List.of("a note"));

  private static Figures side(double rate) {
    return Figures.of(Figures.RATE, rate)
        .and(Figures.P50, 1000 / rate)
        .and(Figures.P99, 5000 / rate)
        .and(Figures.CPU + "PostgreSQL", 300)
        .and(Figures.CPU + "all", 300);
  }

  private static Document read(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyChartIsWellFormedWhateverATitleHolds() throws Exception {
    List<Outcome> all = List.of(OUTCOME);

    for (String svg : List.of(Charts.ratios(all), Charts.latencies(all), Charts.cpu(all))) {
      assertThat(read(svg).getDocumentElement().getTextContent()).contains("<16> & more");
    }
  }

  @Test
  void eachPairIsADot() throws Exception {
    assertThat(read(Charts.ratios(List.of(OUTCOME))).getElementsByTagName("circle").getLength())
        .isEqualTo(2);
  }

  @Test
  void aFlameIsAsWideAsItsSamplesAndStandsOnItsCaller() throws Exception {
    Call root = new Call("all");
    root.add(List.of("f.m.A.run", "o.p.B.ask"));
    root.add(List.of("f.m.A.run"));
    root.add(List.of("j.u.C.wait<init>"));

    String svg = new FlameGraph("row").of(root);

    assertThat(read(svg).getElementsByTagName("title").getLength()).isEqualTo(4);
    assertThat(svg).contains("f.m.A.run, 66.7 %", "o.p.B.ask, 33.3 %");
  }

  @Test
  void rowsOfEarlierRunsStayUntilMeasuredAgain(@TempDir Path folder) throws IOException {
    Report.in(folder).keep(OUTCOME);
    Outcome other =
        new Outcome("read", "read", "pgbench", OUTCOME.pairs(), OUTCOME.aims(), List.of());

    Report.in(folder).keep(other);

    assertThat(Files.readString(folder.resolve(Report.TABLE)))
        .contains(
            "submit, <16>", "| read<br>", "rate ≥ 0.35 × the peer: met, **0.45** (0.40–0.50)");
    assertThat(folder.resolve("load-cpu.svg")).exists();
  }
}
