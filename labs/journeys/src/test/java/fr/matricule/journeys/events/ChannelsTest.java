package fr.matricule.journeys.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map.Entry;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AsyncAPI says who hears what; the services' own configuration must agree. */
class ChannelsTest {

  private static final Path ROOT = Path.of(System.getProperty("matricule.root", ".."));
  private static final Pattern TOPIC = Pattern.compile("mp\\.messaging\\.incoming\\.[^.]+\\.topic");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "applications-service",
        "documents-service",
        "eligibility-service",
        "notifications-service"
      })
  void aServiceHearsWhatAsyncApiSays(String service) throws IOException {
    assertThat(configured(service))
        .containsExactlyInAnyOrderElementsOf(described(service).toList());
  }

  private static Stream<String> described(String service) {
    JsonNode operations = new Contracts().asyncApi().path("operations");
    return operations
        .propertyStream()
        .filter(operation -> operation.getKey().startsWith(service + ".hears."))
        .map(
            operation ->
                operation.getValue().at("/channel/$ref").asText().replace("#/channels/", ""));
  }

  private static Stream<String> configured(String service) throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        Files.newInputStream(
            ROOT.resolve(service + "/src/main/resources/application.properties"))) {
      properties.load(in);
    }
    return properties.entrySet().stream()
        .filter(property -> TOPIC.matcher(property.getKey().toString()).matches())
        .map(Entry::getValue)
        .map(topic -> topic.toString().replace("${matricule.topic-prefix}", ""));
  }
}
