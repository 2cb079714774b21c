package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import java.util.HashMap;
import java.util.Map;

/**
 * The environment of a service: the same keys that compose and Kubernetes set.
 *
 * @param ports where everything is
 * @param seen where this service finds the others, which is elsewhere when a link lies between
 */
record ServiceSettings(String service, Door door, Places places, Ports ports, Ports seen) {

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
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(seen.of(Door.POSTGRES), name),
        "QUARKUS_DATASOURCE_USERNAME",
        name,
        "QUARKUS_DATASOURCE_PASSWORD",
        name,
        "MATRICULE_SANDBOX",
        "true");
  }

  private Map<String, String> identity() {
    String realm = realm(seen);
    return Map.of(
        "QUARKUS_OIDC_AUTH_SERVER_URL", realm,
        "QUARKUS_OIDC_TOKEN_ISSUER", realm(ports),
        "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", realm,
        "QUARKUS_OIDC_CLIENT_CLIENT_ID", service,
        "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", service + "-secret");
  }

  private static String realm(Ports ports) {
    return "http://localhost:%d/realms/matricule".formatted(ports.of(Door.OIDC));
  }

  private Map<String, String> files() {
    return Map.of(
        "S3_ENDPOINT",
        "http://127.0.0.1:" + seen.of(Door.S3),
        "S3_PUBLIC_ENDPOINT",
        "http://127.0.0.1:" + ports.of(Door.S3),
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
        "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + seen.of(Door.KAFKA),
        "MATRICULE_MAIL_HOST", "127.0.0.1",
        "MATRICULE_MAIL_PORT", Integer.toString(seen.of(Door.SMTP)),
        "QUARKUS_REST_CLIENT_APPLICATIONS_URL", "http://127.0.0.1:" + seen.of(Door.APPLICATIONS),
        "QUARKUS_REST_CLIENT_ELIGIBILITY_URL", "http://127.0.0.1:" + seen.of(Door.ELIGIBILITY),
        "QUARKUS_OTEL_SDK_DISABLED", "false",
        "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + seen.of(Door.TRACES));
  }
}
