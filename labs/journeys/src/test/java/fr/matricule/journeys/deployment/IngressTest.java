package fr.matricule.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressServiceBackend;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IngressTest {

  private static final Manifests MANIFESTS = Manifests.of("production");
  private static final List<HTTPIngressPath> PATHS =
      MANIFESTS.one(Ingress.class, "api").getSpec().getRules().getFirst().getHttp().getPaths();
  private static final Predicate<String> FOR_OPS =
      path ->
          Stream.of("/parked-messages", "/replays", "/ops-actions", "/sandbox")
              .anyMatch(path::startsWith);

  static List<String> services() {
    return Checkout.SERVICES;
  }

  @ParameterizedTest
  @MethodSource("services")
  void leadsEveryPublicPathToItsService(String service) {
    assertThat(paths(service).filter(FOR_OPS.negate()))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(servicesBehind(path)).as(path).containsExactly(service));
  }

  @ParameterizedTest
  @MethodSource("services")
  void showsNothingToTheWorldThatIsForOps(String service) {
    assertThat(Stream.concat(paths(service).filter(FOR_OPS), Stream.of("/q/metrics", "/q/health")))
        .hasSizeGreaterThan(2)
        .allSatisfy(path -> assertThat(servicesBehind(path)).as(path).isEmpty());
  }

  @Test
  void leadsNowhereElse() {
    List<String> known = Checkout.SERVICES.stream().flatMap(IngressTest::paths).toList();

    assertThat(PATHS)
        .allSatisfy(
            path -> assertThat(known).as(path.getPath()).anyMatch(one -> matches(path, one)));
  }

  @Test
  void namesPortsThatTheServicesHave() {
    assertThat(PATHS)
        .extracting(path -> path.getBackend().getService())
        .allSatisfy(
            (IngressServiceBackend backend) ->
                assertThat(MANIFESTS.one(Service.class, backend.getName()).getSpec().getPorts())
                    .extracting(port -> port.getName())
                    .contains(backend.getPort().getName()));
  }

  /** The paths of a service's committed API description, with its variables as they stand. */
  private static Stream<String> paths(String service) {
    String name = service.replace("-service", "");
    JsonNode paths = Checkout.yaml("contracts/openapi/" + name + ".yaml").get("paths");
    return paths.propertyStream().map(java.util.Map.Entry::getKey);
  }

  private static List<String> servicesBehind(String path) {
    return PATHS.stream()
        .filter(route -> matches(route, path))
        .map(route -> route.getBackend().getService().getName())
        .toList();
  }

  private static boolean matches(HTTPIngressPath route, String path) {
    return path.equals(route.getPath())
        || (route.getPathType().equals("Prefix") && path.startsWith(route.getPath() + "/"));
  }
}
