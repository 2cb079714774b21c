package fr.matricule.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.matricule.client.Matricule;
import fr.matricule.client.stack.Addresses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The metrics that the dashboard and the alerts use, looked for where Prometheus would. */
@ExtendWith(WithWhole.class)
class VitalsTest {

  private static final Path LIST =
      Path.of(
          System.getProperty("matricule.root", ".."), "deploy", "observability", "metrics.yaml");

  private final Addresses addresses;

  VitalsTest(Matricule whole) {
    this.addresses = whole.addresses();
  }

  static List<String> services() {
    return Matricule.SERVICES;
  }

  @ParameterizedTest
  @MethodSource("services")
  void everyServiceShowsWhatTheAlertsWatch(String service)
      throws IOException, InterruptedException {
    URI base = addresses.service(service);
    get(base.resolve("/parked-messages"));
    List<String> shown =
        get(base.resolve("/q/metrics")).lines().map(line -> line.split("[ {]")[0]).toList();

    assertThat(shown).containsAll(watched(service));
  }

  /** A counter is shown from its first event on. */
  private static List<String> watched(String service) throws IOException {
    JsonNode list = new YAMLMapper().readTree(LIST.toFile());
    return Stream.of("every service", service)
        .flatMap(owner -> list.path(owner).valueStream())
        .map(JsonNode::asText)
        .filter(name -> !name.endsWith("_total"))
        .toList();
  }

  private static String get(URI uri) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    }
  }
}
