package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import java.util.HashMap;
import java.util.Map;

/** The environment of a service: the same keys that compose and Kubernetes set. */
record ServiceSettings(String service, Door door, Places places, Ports ports) {

  Map<String, String> environment() {
    var environment = new HashMap<String, String>();
    environment.putAll(database());
    environment.putAll(identity());
    environment.putAll(files());
    environment.putAll(neighbours());
    return environment;
  }

  private Map<String, String> database() {
    String name = service.replace("-service", "");
    return Map.of(
        "QUARKUS_HTTP_PORT",
        Integer.toString(ports.of(door)),
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.of(Door.POSTGRES), name),
        "QUARKUS_DATASOURCE_USERNAME",
        name,
        "QUARKUS_DATASOURCE_PASSWORD",
        name,
        "MATRICULE_SANDBOX",
        "true");
  }

  private Map<String, String> identity() {
    String realm = "http://localhost:%d/realms/matricule".formatted(ports.of(Door.OIDC));
    return Map.of(
        "QUARKUS_OIDC_AUTH_SERVER_URL", realm,
        "QUARKUS_OIDC_TOKEN_ISSUER", realm,
        "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", realm,
        "QUARKUS_OIDC_CLIENT_CLIENT_ID", service,
        "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", service + "-secret");
  }

  private Map<String, String> files() {
    String endpoint = "http://127.0.0.1:" + ports.of(Door.S3);
    return Map.of(
        "S3_ENDPOINT",
        endpoint,
        "S3_PUBLIC_ENDPOINT",
        endpoint,
        "S3_ACCESS_KEY",
        S3.ACCESS_KEY,
        "S3_SECRET_KEY",
        S3.SECRET_KEY,
        "S3_REGION",
        "us-east-1",
        "MATRICULE_POST_FOLDER",
        places.post().toString());
  }

  private Map<String, String> neighbours() {
    return Map.of(
        "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(Door.KAFKA),
        "QUARKUS_MAILER_HOST", "127.0.0.1",
        "QUARKUS_MAILER_PORT", Integer.toString(ports.of(Door.SMTP)),
        "QUARKUS_REST_CLIENT_APPLICATIONS_URL", "http://127.0.0.1:" + ports.of(Door.APPLICATIONS),
        "QUARKUS_REST_CLIENT_ELIGIBILITY_URL", "http://127.0.0.1:" + ports.of(Door.ELIGIBILITY),
        "QUARKUS_OTEL_SDK_DISABLED", "false",
        "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + ports.of(Door.TRACES));
  }
}
