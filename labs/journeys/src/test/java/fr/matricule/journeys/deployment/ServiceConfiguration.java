package fr.matricule.journeys.deployment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * What one service can be told, read from its own files: the kernel's and its application
 * properties, the keys its code injects, and the model that each of its Quarkus extensions ships.
 */
final class ServiceConfiguration {

  private static final Pattern INJECTED = Pattern.compile("@ConfigProperty\\(name = \"([^\"]+)\"");
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([a-z][A-Za-z0-9.-]*)");

  private final String service;
  private final Map<String, String> values = new TreeMap<>();
  private final Set<String> keys = new HashSet<>();
  private final ExtensionKeys extensions;

  private ServiceConfiguration(String service) {
    this.service = service;
    read("kernel/src/main/resources/META-INF/microprofile-config.properties");
    read(service + "/src/main/resources/application.properties");
    keys.addAll(values.keySet());
    Stream.of("kernel", service)
        .flatMap(module -> Checkout.filesBelow(module + "/src/main/java", ".java").stream())
        .forEach(source -> keys.addAll(groups(INJECTED, Checkout.text(source))));
    this.extensions = ExtensionKeys.of(service);
  }

  static ServiceConfiguration of(String service) {
    return new ServiceConfiguration(service);
  }

  private void read(String file) {
    String text = Checkout.text(file);
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    properties.forEach((key, value) -> values.put(key.toString(), value.toString()));
    keys.addAll(groups(REFERENCE, text));
  }

  private static List<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1)).toList();
  }

  /** The value before any environment, with its references resolved. */
  String value(String key) {
    String raw =
        Optional.ofNullable(values.get(key))
            .orElseThrow(() -> new AssertionError(service + " knows no " + key));
    return Pattern.compile("\\$\\{([^:}]+)(?::([^}]*))?}")
        .matcher(raw)
        .replaceAll(reference -> java.util.regex.Matcher.quoteReplacement(resolved(reference)));
  }

  private String resolved(MatchResult reference) {
    return values.containsKey(reference.group(1)) ? value(reference.group(1)) : reference.group(2);
  }

  int port() {
    return Integer.parseInt(value("quarkus.http.port"));
  }

  /** The channels it listens on: its consumer group by topic. */
  Map<String, String> groupsByTopic() {
    return values.keySet().stream()
        .filter(key -> key.matches("mp\\.messaging\\.incoming\\.[^.]+\\.topic"))
        .collect(
            Collectors.toMap(this::value, key -> value(key.replaceAll("\\.topic$", ".group.id"))));
  }

  /** Whether the environment variable sets something this service reads when it starts. */
  boolean understands(String variable) {
    return extensions.atRunTime(variable)
        || kafkaClientKnows(variable)
        || (!extensions.fixedAtBuild(variable)
            && keys.stream().anyMatch(key -> inEnvironment(key).equals(variable)));
  }

  /** MicroProfile's third spelling: what is neither letter nor digit becomes an underscore. */
  private static String inEnvironment(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private static boolean kafkaClientKnows(String variable) {
    if (!variable.startsWith("KAFKA_")) {
      return false;
    }
    String key = variable.substring("KAFKA_".length()).toLowerCase(Locale.ROOT).replace('_', '.');
    return ConsumerConfig.configNames().contains(key) && ProducerConfig.configNames().contains(key);
  }
}
