package fr.matricule.journeys.deployment;

import io.fabric8.kubernetes.api.model.Service;
import io.strimzi.api.kafka.model.kafka.Kafka;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the pods behind a host name that a service is configured with. */
record Hosts(Manifests manifests) {

  /** The addresses in a service's environment. */
  List<URI> configuredFor(String service) {
    Map<String, String> environment = manifests.environment(service);
    Stream<String> mail =
        Optional.ofNullable(environment.get("MATRICULE_MAIL_HOST")).stream()
            .map(host -> host + ":" + environment.get("MATRICULE_MAIL_PORT"));
    return Stream.concat(
            environment.entrySet().stream()
                // these are addresses for browsers
                .filter(e -> !e.getKey().matches(".*(ISSUER|PUBLIC_ENDPOINT|PORTAL_URL)"))
                .map(Map.Entry::getValue),
            mail)
        .map(value -> value.replaceFirst("^jdbc:", ""))
        .map(value -> value.matches("[a-z0-9.-]+:\\d+") ? "tcp://" + value : value)
        .filter(value -> value.matches("[a-z]+://[a-z0-9.-]+(:\\d+)?(/.*)?"))
        .map(URI::create)
        .toList();
  }

  static int portOf(URI address) {
    return address.getPort() > 0
        ? address.getPort()
        : Map.of("http", 80, "https", 443).get(address.getScheme());
  }

  /** The other end, or an error when nothing here answers to that name on that port. */
  Traffic.End endOf(URI address) {
    String host = address.getHost();
    int port = portOf(address);
    if (host.matches("[a-z0-9-]+\\.[a-z0-9-]+")) {
      return new Traffic.End.Elsewhere(host.split("\\.")[1]);
    }
    if (host.contains(".")) {
      return new Traffic.End.World();
    }
    return Stream.of(
            service(host, port), database(host, port), kafka(host, port), login(host, port))
        .flatMap(Optional::stream)
        .map(Traffic.End.Pod::new)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nobody answers at " + address));
  }

  private Optional<Map<String, String>> service(String host, int port) {
    return Optional.ofNullable(manifests.all(Service.class).get(host))
        .filter(s -> s.getSpec().getPorts().stream().anyMatch(p -> p.getPort() == port))
        .map(_ -> manifests.podLabels(host));
  }

  private Optional<Map<String, String>> database(String host, int port) {
    String cluster = host.replaceFirst("-rw$", "");
    return manifests.all(CustomResources.Cluster.class).containsKey(cluster)
            && host.endsWith("-rw")
            && port == 5432
        ? Optional.of(Map.of("cnpg.io/cluster", cluster))
        : Optional.empty();
  }

  private Optional<Map<String, String>> kafka(String host, int port) {
    String cluster = host.replaceFirst("-kafka-bootstrap$", "");
    return Optional.ofNullable(manifests.all(Kafka.class).get(cluster))
        .filter(_ -> host.endsWith("-kafka-bootstrap"))
        .filter(
            kafka ->
                kafka.getSpec().getKafka().getListeners().stream()
                    .anyMatch(listener -> listener.getPort() == port))
        .map(_ -> Map.of("strimzi.io/cluster", cluster));
  }

  private Optional<Map<String, String>> login(String host, int port) {
    String keycloak = host.replaceFirst("-service$", "");
    return Optional.ofNullable(manifests.all(CustomResources.Keycloak.class).get(keycloak))
        .filter(k -> host.endsWith("-service") && k.spec().http().httpPort() == port)
        .map(_ -> Map.of("app.kubernetes.io/managed-by", "keycloak-operator"));
  }
}
