package fr.matricule.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.eligibility.activation.Certificate;
import fr.matricule.eligibility.storage.BookFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

  private static final String MONTHS = "value: 3\n";
  private static final String ONE =
      """
      - from: GRANTED
        to: DEFERRED
        rule: R-RE-01
        at-most: 9
        why: "Residence is stable after six months"
        reference: "A decree of this test"
      """;

  @TempDir private Path folder;
  @TempDir private Path stack;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private ServiceStandIn service;

  @BeforeEach
  void start() throws IOException {
    service = new ServiceStandIn();
    Candidates.with(
        stack,
        "run.json",
        "{\"services\":{\"eligibility-service\":{\"url\":\"%s\"}},\"oidc\":{\"url\":\"%s/realm\"}}"
            .formatted(service.url(), service.url()));
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void certifiesABookThatTellsNobodyAnythingElse() throws IOException {
    Candidates.as(folder, MONTHS, MONTHS + "    # the same in other words\n");
    assertThat(replay()).isEqualTo(Main.PASSED);
    Certificate certificate = BookFolder.open(folder).certificate().orElseThrow();
    assertThat(certificate.assessments()).isEqualTo(service.size());
    assertThat(certificate.flips()).isZero();
    assertThat(certificate.insteadOf()).isEqualTo(service.active());
    assertThat(certificate.until()).isEqualTo(ServiceStandIn.UNTIL);
    assertThat(
            certificate.objection(
                BookFolder.open(folder).identity(),
                service.active(),
                ServiceStandIn.UNTIL,
                Duration.ofDays(7)))
        .isEmpty();
  }

  @Test
  void judgesASecondLookAsWhenTheWaitingWasOver() throws IOException {
    assertThat(service.opened()).isGreaterThan(10);
    Candidates.as(folder, MONTHS, "value: 6\n");
    Path report = stack.resolve("report.json");
    replay("--json", report.toString());
    long reopened = 0;
    for (JsonNode flip : Json.TOLERANT.readTree(report.toFile()).get("flips")) {
      if (flip.get("from").asText().equals("GRANTED")
          && flip.get("to").asText().equals("DEFERRED")) {
        reopened += flip.get("count").asLong();
      }
    }
    assertThat(reopened).isGreaterThanOrEqualTo(service.opened());
  }

  @Test
  void certifiesNoBookWithAnUnexplainedFlip() throws IOException {
    Candidates.as(folder, MONTHS, "value: 6\n");
    Candidates.with(folder, BookFolder.CERTIFICATE, "of an earlier replay");
    Path report = stack.resolve("report.json");
    assertThat(replay("--json", report.toString())).isEqualTo(Main.UNEXPLAINED);
    assertThat(folder.resolve(BookFolder.CERTIFICATE)).doesNotExist();
    JsonNode said = Json.TOLERANT.readTree(report.toFile());
    assertThat(said.get("passed").asBoolean()).isFalse();
    assertThat(said.get("assessments").asInt()).isEqualTo(service.size());
    assertThat(said.get("unexplained").asInt()).isPositive();
    assertThat(said.get("drift")).isEmpty();
    assertThat(said.get("flips"))
        .anySatisfy(
            flip -> {
              assertThat(flip.get("from").asText()).isEqualTo("GRANTED");
              assertThat(flip.get("to").asText()).isEqualTo("DEFERRED");
              assertThat(flip.get("rules")).extracting(JsonNode::asText).contains("R-RE-01");
              assertThat(flip.get("samples")).isNotEmpty();
            });
    assertThat(said.get("buildCasesThatEndOtherwise")).isNotEmpty();
    assertThat(written.toString(StandardCharsets.UTF_8))
        .contains("GRANTED → DEFERRED", "UNEXPLAINED", "R-RE-01", "Not certified");
  }

  @Test
  void certifiesFlipsThatSomebodyForesawAndNotOneMore() throws IOException {
    Candidates.as(folder, MONTHS, "value: 6\n");
    Path report = stack.resolve("report.json");
    replay("--json", report.toString());
    JsonNode flips = Json.TOLERANT.readTree(report.toFile()).get("flips");
    Candidates.with(folder, BookFolder.EXPECTED_FLIPS, explained(flips, 0));
    assertThat(replay()).as(written.toString(StandardCharsets.UTF_8)).isEqualTo(Main.PASSED);
    Certificate certificate = BookFolder.open(folder).certificate().orElseThrow();
    assertThat(certificate.flips()).isPositive().isEqualTo(certificate.explained());
    Candidates.with(folder, BookFolder.EXPECTED_FLIPS, explained(flips, 1));
    assertThat(replay()).isEqualTo(Main.UNEXPLAINED);
  }

  /** An expectation for each row of a report; the first one foresees so many too few. */
  private static String explained(JsonNode flips, int tooFew) {
    StringBuilder file = new StringBuilder();
    for (JsonNode flip : flips) {
      boolean first = file.isEmpty() && tooFew > 0;
      long bound = flip.get("count").asLong() - (first ? tooFew : 0);
      if (bound > 0) {
        file.append(
            """
            - {category: %s, from: %s, to: %s, changes: %s, at-most: %d, why: "six months", reference: "a decree"}
            """
                .formatted(
                    flip.get("category").asText(),
                    flip.get("from").asText(),
                    flip.get("to").asText(),
                    flip.get("changes"),
                    bound));
      }
    }
    return file.toString();
  }

  @Test
  void tellsTheActiveBooksOwnDriftApart() throws IOException {
    Candidates.as(folder, MONTHS, MONTHS + "    # the same in other words\n");
    service.storedOtherwise(service.judged("ST-02"));
    assertThat(replay()).isEqualTo(Main.PASSED);
    assertThat(BookFolder.open(folder).certificate().orElseThrow().drifted()).isEqualTo(1);
    assertThat(written.toString(StandardCharsets.UTF_8)).contains("Drift: 1 that");
  }

  @Test
  void refusesACandidateWhoseOwnCasesEndOtherwise() {
    Candidates.as(folder, MONTHS, "value: 6\n");
    Candidates.with(
        folder,
        "cases.yaml",
        """
        - id: CA-01
          says: "Six months are not needed"
          who: visitor
          on: 2026-09-07
          source: "none"
          shows: []
          expect: {outcome: REFUSED}
        """);
    assertThat(replay()).isEqualTo(Main.BAD_INPUT);
    assertThat(folder.resolve(BookFolder.CERTIFICATE)).doesNotExist();
  }

  @Test
  void refusesAFolderThatIsNoRuleBook() {
    assertThat(replay()).isEqualTo(Main.BAD_INPUT);
    Candidates.as(folder, "- from: 2016-01-01\n    value: 3", "- from: 2017-01-01\n    value: 3");
    assertThat(replay()).isEqualTo(Main.BAD_INPUT);
    Candidates.as(folder, MONTHS, MONTHS);
    Candidates.with(folder, "parameter.yaml", "a slip of the pen");
    assertThat(replay()).isEqualTo(Main.BAD_INPUT);
  }

  @Test
  void refusesAnExplanationThatExplainsNothing() {
    Candidates.as(folder, MONTHS, "value: 6\n");
    for (String line : new String[] {"at-most", "why", "reference", "from"}) {
      Candidates.with(
          folder, BookFolder.EXPECTED_FLIPS, ONE.replaceFirst(line + ":.*\\n(  |$)", ""));
      assertThat(replay()).as(line).isEqualTo(Main.BAD_INPUT);
    }
  }

  @Test
  void saysWhenNoServiceAnswers() {
    Candidates.as(folder, MONTHS, MONTHS);
    service.close();
    assertThat(replay()).isEqualTo(Main.FAILED);
  }

  private int replay(String... more) {
    String[] line = new String[4 + more.length];
    System.arraycopy(more, 0, line, 4, more.length);
    line[0] = "--candidate";
    line[1] = folder.toString();
    line[2] = "--dir";
    line[3] = stack.toString();
    return Main.run(new PrintStream(written, true, StandardCharsets.UTF_8), line);
  }
}
