package fr.matricule.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

class ObservabilityTest {

  // a name in a query that is neither a function, a label inside by (…), nor inside braces or
  // quotes
  private static final Pattern NAME =
      Pattern.compile("(?<![\\w$])([a-zA-Z_]\\w*)(?!\\w)(?!\\s*\\()");
  private static final Pattern NOT_A_METRIC =
      Pattern.compile(
          "\"[^\"]*\"|\\{[^}]*}|\\[[^\\]]*]|\\b(by|without|on|ignoring)\\s*\\([^)]*\\)");
  private static final Set<String> WORDS = Set.of("or", "and", "unless", "bool", "offset");
  private static final JsonNode METRICS = Checkout.yaml("deploy/observability/metrics.yaml");

  static List<JsonNode> alerts() {
    return Checkout.yaml("deploy/observability/alerts.yaml")
        .at("/groups/0/rules")
        .valueStream()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void alertsWatchMetricsThatExist(JsonNode alert) {
    assertThat(metricsIn(alert.get("expr").asText())).isNotEmpty().isSubsetOf(known());
  }

  @Test
  void theDashboardShowsMetricsThatExist() {
    List<String> queries =
        Checkout.json("deploy/observability/dashboard.json").findValues("expr").stream()
            .map(JsonNode::asText)
            .toList();

    assertThat(queries)
        .hasSizeGreaterThan(10)
        .allSatisfy(query -> assertThat(metricsIn(query)).isNotEmpty().isSubsetOf(known()));
  }

  private static Set<String> metricsIn(String query) {
    return NAME.matcher(NOT_A_METRIC.matcher(query).replaceAll(" "))
        .results()
        .map(name -> name.group(1))
        .filter(name -> !WORDS.contains(name))
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  private static Set<String> known() {
    return METRICS
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .map(JsonNode::asText)
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  @Test
  void ourMetricsAreRegisteredInTheCode() {
    assertThat(known())
        .filteredOn(name -> name.startsWith("matricule_"))
        .hasSizeGreaterThan(5)
        .isSubsetOf(registered());
  }

  @Test
  void noMetricOfOursIsLeftUnwatched() {
    assertThat(registered()).isSubsetOf(known());
  }

  private static Set<String> registered() {
    return Stream.concat(Stream.of("kernel"), Checkout.SERVICES.stream())
        .flatMap(module -> Checkout.filesBelow(module + "/src/main/java", ".java").stream())
        .flatMap(ObservabilityTest::registeredIn)
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  /** As Prometheus spells them; counters end in "total". */
  private static Stream<String> registeredIn(Path source) {
    String code = Checkout.text(source);
    return Pattern.compile("(counter|gauge|timer)\\(\\s*(?:meters,\\s*)?\"(matricule[.a-z]+)\"")
        .matcher(code)
        .results()
        .map(
            call ->
                call.group(2).replace('.', '_')
                    + (call.group(1).equals("counter") ? "_total" : ""));
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void everyAlertIsMadeToFire(JsonNode alert) {
    assertThat(Checkout.yaml("deploy/observability/alerts.test.yaml").findValues("alert_rule_test"))
        .flatExtracting(tests -> tests.valueStream().toList())
        .filteredOn(test -> test.path("alertname").equals(alert.get("alert")))
        .anyMatch(test -> !test.path("exp_alerts").isEmpty());
  }

  @Test
  void theAlertsFireAndKeepStillAsTheirTestsSay() throws IOException, InterruptedException {
    Path tests = Checkout.file("deploy/observability/alerts.test.yaml");
    Process promtool;
    try {
      promtool =
          new ProcessBuilder("promtool", "test", "rules", tests.getFileName().toString())
              .directory(tests.getParent().toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException notInstalled) {
      System.out.println("NOT RUN: promtool is not installed (Debian: apt-get install prometheus)");
      throw new TestAbortedException("promtool is not installed");
    }
    String said = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(promtool.waitFor()).as(said).isZero();
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void everyAlertHasAPageInTheRunbook(JsonNode alert) {
    String name = alert.get("alert").asText();

    assertThat(alert.at("/annotations/runbook").asText())
        .isEqualTo("docs/runbook.md#" + name.toLowerCase(java.util.Locale.ROOT));
    assertThat(Checkout.text("docs/runbook.md")).containsPattern("(?m)^#+ " + name + "$");
    assertThat(alert.at("/labels/severity").asText()).isIn("page", "warn");
  }
}
