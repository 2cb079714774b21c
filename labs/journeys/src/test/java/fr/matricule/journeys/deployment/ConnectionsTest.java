package fr.matricule.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.journeys.deployment.CustomResources.Cluster;
import fr.matricule.journeys.deployment.CustomResources.Keycloak;
import fr.matricule.journeys.deployment.CustomResources.KeycloakSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all pods of a service may take at once fits what its database gives. */
class ConnectionsTest {

  // the relay's own for its leadership, and Flyway's at start
  private static final int BESIDE_THE_POOL = 2;
  // superusers' reserve (3), the operator's instance manager and metrics, a backup, somebody with
  // psql
  private static final int OF_OTHERS = 12;

  static Stream<Arguments> services() {
    return Manifests.OVERLAYS.stream()
        .map(Manifests::of)
        .flatMap(
            overlay -> Checkout.SERVICES.stream().map(service -> Arguments.of(overlay, service)));
  }

  @ParameterizedTest
  @MethodSource("services")
  void fitTheDatabaseEvenInARollOut(Manifests overlay, String service) {
    int most =
        overlay.one(HorizontalPodAutoscaler.class, service).getSpec().getMaxReplicas()
            + overlay
                .one(Deployment.class, service)
                .getSpec()
                .getStrategy()
                .getRollingUpdate()
                .getMaxSurge()
                .getIntVal();
    int each =
        Integer.parseInt(ServiceConfiguration.of(service).value("quarkus.datasource.jdbc.max-size"))
            + BESIDE_THE_POOL;

    assertThat(most * each + OF_OTHERS)
        .as("%d pods with %d connections each", most, each)
        .isLessThanOrEqualTo(connections(overlay, service.replace("-service", "-db")));
  }

  static Stream<Manifests> overlays() {
    return Manifests.OVERLAYS.stream().map(Manifests::of);
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void fitTheDatabaseOfKeycloak(Manifests overlay) {
    KeycloakSpec keycloak = overlay.one(Keycloak.class, "keycloak").spec();

    assertThat(keycloak.instances() * keycloak.db().poolMaxSize() + OF_OTHERS)
        .isLessThanOrEqualTo(connections(overlay, "keycloak-db"));
  }

  private static int connections(Manifests overlay, String database) {
    return Integer.parseInt(
        overlay
            .one(Cluster.class, database)
            .spec()
            .postgresql()
            .parameters()
            .get("max_connections"));
  }
}
