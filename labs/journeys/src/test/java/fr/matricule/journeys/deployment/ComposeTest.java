package fr.matricule.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeTest {

  private static final Compose COMPOSE = Compose.read();

  static List<String> services() {
    return Checkout.SERVICES;
  }

  @ParameterizedTest
  @MethodSource("services")
  void publishesEachServiceOnItsOwnPort(String name) {
    int port = ServiceConfiguration.of(name).port();
    Compose.Service service = COMPOSE.service(name);

    assertThat(service.published()).isEqualTo(Map.of(port, port));
    assertThat(service.environment()).containsEntry("QUARKUS_HTTP_PORT", String.valueOf(port));
  }

  @ParameterizedTest
  @MethodSource("services")
  void tellsAServiceOnlyWhatItUnderstands(String name) {
    ServiceConfiguration configuration = ServiceConfiguration.of(name);

    assertThat(COMPOSE.service(name).environment().keySet())
        .allMatch(configuration::understands, "understood by " + name);
  }

  @ParameterizedTest
  @MethodSource("services")
  void buildsEachServiceFromTheOneDockerfile(String name) {
    Compose.Service service = COMPOSE.service(name);

    assertThat(service.build())
        .isEqualTo(new Compose.Build(".", "deploy/docker/Dockerfile", Map.of("SERVICE", name)));
    assertThat(service.image()).startsWith("matricule/" + name + ":");
    assertThat(service.readOnly()).isTrue();
    assertThat(service.capDrop()).containsExactly("ALL");
  }

  @ParameterizedTest
  @MethodSource("services")
  void asksAServiceForItsReadiness(String name) {
    assertThat(COMPOSE.service(name).healthcheck().test().getLast())
        .contains("GET /q/health/ready")
        .contains("/dev/tcp/127.0.0.1/$$QUARKUS_HTTP_PORT");
  }

  @ParameterizedTest
  @MethodSource("services")
  void startsAServiceAfterWhatItTalksTo(String name) {
    Compose.Service service = COMPOSE.service(name);

    assertThat(service.dependsOn()).containsKeys("postgres", "topics", "keycloak");
    service
        .dependsOn()
        .forEach(
            (other, how) ->
                assertThat(how.condition())
                    .isEqualTo(
                        COMPOSE.service(other).healthcheck() == null
                            ? "service_completed_successfully"
                            : "service_healthy"));
  }

  @ParameterizedTest
  @MethodSource("services")
  void pointsAServiceAtContainersThatListen(String name) {
    addresses(COMPOSE.service(name))
        .filter(address -> !address.getHost().equals("localhost"))
        .forEach(
            address ->
                assertThat(COMPOSE.service(address.getHost()).published())
                    .as(address.toString())
                    .satisfies(ports -> assertThat(listening(address, ports)).isTrue()));
  }

  /** Kafka listens for other containers on a port of its own. */
  private static boolean listening(URI address, Map<Integer, Integer> published) {
    return published.containsValue(address.getPort())
        || COMPOSE
            .service(address.getHost())
            .environment()
            .getOrDefault("KAFKA_ADVERTISED_LISTENERS", "")
            .contains("//" + address.getHost() + ":" + address.getPort());
  }

  private static Stream<URI> addresses(Compose.Service service) {
    Map<String, String> environment = service.environment();
    String relay =
        environment.get("MATRICULE_MAIL_HOST") + ":" + environment.get("MATRICULE_MAIL_PORT");
    return Stream.concat(environment.values().stream(), Stream.of(relay))
        .map(value -> value.replaceFirst("^jdbc:", ""))
        .map(value -> value.matches("[a-z0-9]+:\\d+") ? "tcp://" + value : value)
        .filter(value -> value.matches("[a-z0-9]+://[a-z0-9-]+:\\d+.*"))
        .map(URI::create);
  }

  @ParameterizedTest
  @MethodSource("services")
  void givesAServiceTheDatabaseThatIsCreatedForIt(String name) {
    Map<String, String> environment = COMPOSE.service(name).environment();
    String role = environment.get("QUARKUS_DATASOURCE_USERNAME");

    assertThat(environment.get("QUARKUS_DATASOURCE_JDBC_URL")).endsWith(":5432/" + role);
    assertThat(Checkout.text("deploy/docker/databases.sql"))
        .contains(
            "CREATE ROLE %s LOGIN PASSWORD '%s';"
                .formatted(role, environment.get("QUARKUS_DATASOURCE_PASSWORD")))
        .contains("CREATE DATABASE %s OWNER %s;".formatted(role, role));
  }

  @Test
  void keepsToThisMachine() {
    assertThat(COMPOSE.services().values().stream().flatMap(s -> s.ports().stream()))
        .isNotEmpty()
        .allMatch(port -> port.startsWith("127.0.0.1:"));
  }

  @Test
  void publishesThePartsWhereTheServicesLookForThemByDefault() {
    ServiceConfiguration documents = ServiceConfiguration.of("documents-service");
    ServiceConfiguration notifications = ServiceConfiguration.of("notifications-service");

    assertPublished("postgres", documents.value("quarkus.datasource.jdbc.url").substring(5));
    assertPublished("kafka", "kafka://" + documents.value("kafka.bootstrap.servers"));
    assertPublished("s3", documents.value("s3.endpoint"));
    assertPublished("keycloak", documents.value("quarkus.oidc.auth-server-url"));
    assertPublished("mail", "smtp://localhost:" + notifications.value("matricule.mail.port"));
  }

  private static void assertPublished(String part, String address) {
    assertThat(COMPOSE.service(part).published()).containsKey(URI.create(address).getPort());
  }

  @Test
  void createsTheBucketsTheServicesUse() {
    ServiceConfiguration documents = ServiceConfiguration.of("documents-service");
    String credentials = documents.value("s3.access-key") + ":" + documents.value("s3.secret-key");

    assertThat(List.of("buckets", "minio-buckets"))
        .allSatisfy(
            part ->
                assertThat(COMPOSE.service(part).entrypoint())
                    .contains(credentials)
                    .endsWith(
                        documents.value("s3.quarantine-bucket"),
                        documents.value("s3.clean-bucket")));
  }

  @Test
  void createsTheTopicsOfTheContract(@TempDir Path folder) throws Exception {
    assertThat(COMPOSE.service("topics").volumes())
        .contains("./contracts/topics.yaml:/topics.yaml:ro");
    assertThat(whatTheScriptAsksKafkaFor(folder))
        .containsExactlyElementsOf(
            Topic.contract().stream()
                .map(
                    topic ->
                        "--bootstrap-server broker:1 --create --if-not-exists --topic %s --partitions %d --replication-factor 1 --config retention.ms=%d --config cleanup.policy=%s"
                            .formatted(
                                topic.name(),
                                topic.partitions(),
                                topic.retentionMs(),
                                topic.cleanupPolicy()))
                .toList());
  }

  private static List<String> whatTheScriptAsksKafkaFor(Path folder)
      throws IOException, InterruptedException {
    Path stub = Files.writeString(folder.resolve("kafka-topics"), "#!/bin/sh\necho \"$@\"\n");
    assertThat(stub.toFile().setExecutable(true)).isTrue();
    ProcessBuilder script =
        new ProcessBuilder(
            "sh",
            Checkout.file("deploy/docker/create-topics.sh").toString(),
            "broker:1",
            Checkout.file("contracts/topics.yaml").toString());
    script.environment().put("KAFKA_TOPICS", stub.toString());
    Process process = script.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> said = process.inputReader().lines().toList();
    assertThat(process.waitFor()).isZero();
    return said;
  }

  @Test
  void mountsOnlyFilesThatExistAndVolumesThatAreDeclared() {
    COMPOSE.services().values().stream()
        .flatMap(service -> service.volumes().stream())
        .map(volume -> volume.split(":")[0])
        .forEach(
            source -> {
              if (source.startsWith("./")) {
                assertThat(Checkout.file(source)).exists();
              } else {
                assertThat(COMPOSE.volumes()).containsKey(source);
              }
            });
  }
}
