package fr.matricule.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.journeys.deployment.Traffic.End;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkTest {

  private static final Manifests MANIFESTS = Manifests.of("production");
  private static final Traffic TRAFFIC = Traffic.of(MANIFESTS);

  static List<String> services() {
    return Checkout.SERVICES;
  }

  static Stream<Arguments> addresses() {
    return Manifests.OVERLAYS.stream()
        .map(Manifests::of)
        .flatMap(
            manifests ->
                Checkout.SERVICES.stream()
                    .flatMap(
                        service ->
                            new Hosts(manifests)
                                .configuredFor(service).stream()
                                    .map(to -> Arguments.of(manifests, service, to))));
  }

  @Test
  void isClosedUnlessOpened() {
    End.Pod stranger = new End.Pod(Map.of("app.kubernetes.io/name", "stranger"));

    assertThat(TRAFFIC.selecting(stranger, "Ingress")).hasSize(1);
    assertThat(TRAFFIC.selecting(stranger, "Egress")).hasSize(2);
    assertThat(TRAFFIC.flows(stranger, stranger, 8081)).isFalse();
    assertThat(TRAFFIC.flows(stranger, new End.World(), 443)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void leadsAServiceWhereItIsPointed(Manifests manifests, String service, URI address) {
    End.Pod from = new End.Pod(manifests.podLabels(service));

    assertThat(
            Traffic.of(manifests)
                .flows(from, new Hosts(manifests).endOf(address), Hosts.portOf(address)))
        .as("%s may call %s", service, address)
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("services")
  void leadsAServiceNowhereElseAmongOurs(String service) {
    Hosts hosts = new Hosts(MANIFESTS);
    List<End> wanted = hosts.configuredFor(service).stream().map(hosts::endOf).toList();
    End.Pod from = new End.Pod(MANIFESTS.podLabels(service));

    assertThat(everyDestination())
        .allSatisfy(
            (name, to) -> {
              boolean wants = wanted.contains(to.pod());
              assertThat(TRAFFIC.leaves(from, to.pod(), to.port()))
                  .as("%s may leave for %s", service, name)
                  .isEqualTo(wants);
              assertThat(TRAFFIC.enters(from, to.pod(), to.port()))
                  .as("%s lets %s in", name, service)
                  .isEqualTo(wants);
            });
  }

  private record Destination(End.Pod pod, int port) {}

  private static Map<String, Destination> everyDestination() {
    Map<String, Destination> all =
        MANIFESTS.all(CustomResources.Cluster.class).keySet().stream()
            .collect(
                Collectors.toMap(
                    name -> name,
                    name -> new Destination(new End.Pod(Map.of("cnpg.io/cluster", name)), 5432)));
    Checkout.SERVICES.forEach(
        name ->
            all.put(
                name,
                new Destination(
                    new End.Pod(MANIFESTS.podLabels(name)), ServiceConfiguration.of(name).port())));
    all.put("clamav", new Destination(new End.Pod(MANIFESTS.podLabels("clamav")), 3310));
    return all;
  }

  @ParameterizedTest
  @MethodSource("services")
  void letsTheIngressAndPrometheusIn(String service) {
    End.Pod pod = new End.Pod(MANIFESTS.podLabels(service));
    int port = ServiceConfiguration.of(service).port();

    assertThat(TRAFFIC.enters(new End.Elsewhere("ingress"), pod, port)).isTrue();
    assertThat(TRAFFIC.enters(new End.Elsewhere("observability"), pod, port)).isTrue();
    assertThat(TRAFFIC.enters(new End.Elsewhere("default"), pod, port)).isFalse();
    assertThat(TRAFFIC.enters(new End.World(), pod, port)).isFalse();
  }

  @Test
  void letsKeycloakReachItsDatabaseAndBePutBehindTheIngress() {
    End.Pod keycloak = new End.Pod(Map.of("app.kubernetes.io/managed-by", "keycloak-operator"));

    assertThat(TRAFFIC.flows(keycloak, new End.Pod(Map.of("cnpg.io/cluster", "keycloak-db")), 5432))
        .isTrue();
    assertThat(TRAFFIC.enters(new End.Elsewhere("ingress"), keycloak, 8080)).isTrue();
  }

  @Test
  void letsTheInstancesOfADatabaseMeetAndNoOthers() {
    MANIFESTS
        .all(CustomResources.Cluster.class)
        .keySet()
        .forEach(
            one -> {
              End.Pod instance = new End.Pod(Map.of("cnpg.io/cluster", one));
              End.Pod other = new End.Pod(Map.of("cnpg.io/cluster", "another-db"));
              assertThat(TRAFFIC.flows(instance, instance, 5432)).as(one).isTrue();
              assertThat(TRAFFIC.enters(other, instance, 5432)).as(one).isFalse();
            });
  }
}
