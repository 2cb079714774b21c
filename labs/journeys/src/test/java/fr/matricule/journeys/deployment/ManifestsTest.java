package fr.matricule.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestsTest {

  static List<Manifests> overlays() {
    return Manifests.OVERLAYS.stream().map(Manifests::of).toList();
  }

  static Stream<Arguments> services() {
    return overlays().stream()
        .flatMap(
            overlay -> Checkout.SERVICES.stream().map(service -> Arguments.of(overlay, service)));
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void holdNoPropertyThatKubernetesDoesNotKnow(Manifests manifests) {
    assertThat(manifests.resources())
        .hasSizeGreaterThan(50)
        .allSatisfy(resource -> assertThat(Manifests.typed(resource)).isNotNull());
  }

  @Test
  void leaveNoFileOut() {
    JsonNode base = Checkout.yaml("deploy/kubernetes/base/kustomization.yaml");

    assertThat(Checkout.filesBelow("deploy/kubernetes/base", ".yaml"))
        .extracting(file -> file.getFileName().toString())
        .filteredOn(file -> !file.equals("kustomization.yaml"))
        .containsExactlyInAnyOrderElementsOf(
            base.get("resources").valueStream().map(JsonNode::asText).toList());
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void nameEachResourceOnce(Manifests manifests) {
    Set<String> seen = new HashSet<>();
    assertThat(manifests.resources())
        .allMatch(r -> seen.add(r.get("kind").asText() + " " + Manifests.nameOf(r)));
  }

  @ParameterizedTest
  @MethodSource("services")
  void listenWhereTheServiceDoes(Manifests manifests, String name) {
    int port = ServiceConfiguration.of(name).port();
    Container container = manifests.container(name);
    Service service = manifests.one(Service.class, name);

    assertThat(manifests.environment(name))
        .containsEntry("QUARKUS_HTTP_PORT", String.valueOf(port));
    assertThat(container.getPorts()).singleElement().returns(port, p -> p.getContainerPort());
    assertThat(service.getSpec().getPorts())
        .singleElement()
        .returns(port, p -> p.getPort())
        .returns(container.getPorts().getFirst().getName(), p -> p.getTargetPort().getStrVal());
    assertThat(annotations(manifests, name))
        .containsEntry("prometheus.io/port", String.valueOf(port))
        .containsEntry("prometheus.io/path", "/q/metrics");
  }

  private static Map<String, String> annotations(Manifests manifests, String name) {
    return manifests
        .one(Deployment.class, name)
        .getSpec()
        .getTemplate()
        .getMetadata()
        .getAnnotations();
  }

  @ParameterizedTest
  @MethodSource("services")
  void askForTheHealthThatTheServiceTells(Manifests manifests, String name) {
    Container container = manifests.container(name);

    assertAsks(container, container.getStartupProbe(), "/q/health/started");
    assertAsks(container, container.getLivenessProbe(), "/q/health/live");
    assertAsks(container, container.getReadinessProbe(), "/q/health/ready");
  }

  private static void assertAsks(Container container, Probe probe, String path) {
    assertThat(probe.getHttpGet())
        .returns(path, HTTPGetAction::getPath)
        .returns(container.getPorts().getFirst().getName(), action -> action.getPort().getStrVal());
  }

  @ParameterizedTest
  @MethodSource("services")
  void tellAServiceOnlyWhatItUnderstands(Manifests manifests, String name) {
    ServiceConfiguration configuration = ServiceConfiguration.of(name);

    assertThat(manifests.environment(name).keySet())
        .allMatch(configuration::understands, "understood by " + name);
  }

  @ParameterizedTest
  @MethodSource("services")
  void waitLongerForTheEndThanTheServiceNeeds(Manifests manifests, String name) {
    PodSpec pod = manifests.one(Deployment.class, name).getSpec().getTemplate().getSpec();
    long preStop = manifests.container(name).getLifecycle().getPreStop().getSleep().getSeconds();
    Duration shutdown =
        Duration.parse("PT" + ServiceConfiguration.of(name).value("quarkus.shutdown.timeout"));

    assertThat(preStop).isPositive();
    // the scheduler and the relay take up to ten seconds more
    assertThat(pod.getTerminationGracePeriodSeconds())
        .isGreaterThan(preStop + shutdown.toSeconds() + 10);
  }

  @ParameterizedTest
  @MethodSource("services")
  void selectThePodsOfTheirOwnService(Manifests manifests, String name) {
    Map<String, String> labels = manifests.podLabels(name);

    assertThat(labels)
        .containsAllEntriesOf(
            manifests.one(Deployment.class, name).getSpec().getSelector().getMatchLabels())
        .containsAllEntriesOf(manifests.one(Service.class, name).getSpec().getSelector())
        .containsAllEntriesOf(
            manifests
                .one(PodDisruptionBudget.class, name)
                .getSpec()
                .getSelector()
                .getMatchLabels());
    assertThat(
            Checkout.SERVICES.stream()
                .filter(other -> !other.equals(name))
                .map(manifests::podLabels))
        .noneMatch(
            other ->
                other
                    .entrySet()
                    .containsAll(
                        manifests.one(Service.class, name).getSpec().getSelector().entrySet()));
  }

  @ParameterizedTest
  @MethodSource("services")
  void scaleWithinWhatTheTopicsCanFeed(Manifests manifests, String name) {
    HorizontalPodAutoscaler scaler = manifests.one(HorizontalPodAutoscaler.class, name);

    assertThat(scaler.getSpec().getScaleTargetRef().getName()).isEqualTo(name);
    assertThat(scaler.getSpec().getMinReplicas()).isGreaterThanOrEqualTo(2);
    assertThat(scaler.getSpec().getMaxReplicas())
        .isGreaterThan(scaler.getSpec().getMinReplicas())
        .isLessThanOrEqualTo(Topic.contract().getFirst().partitions());
    assertThat(manifests.one(Deployment.class, name).getSpec().getReplicas()).isNull();
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void holdNoSecret(Manifests manifests) {
    assertThat(manifests.resources()).noneMatch(r -> r.path("kind").asText().equals("Secret"));
    assertThat(Checkout.SERVICES)
        .flatExtracting(service -> manifests.container(service).getEnv())
        .filteredOn(variable -> variable.getName().matches(".*(PASSWORD|SECRET|KEY|KEYSET|JAAS).*"))
        .isNotEmpty()
        .allMatch(variable -> variable.getValueFrom().getSecretKeyRef() != null);
  }

  @Test
  void letNoSandboxBeInProduction() {
    Map<String, String> environment =
        Manifests.of("production").environment("applications-service");

    assertThat(environment).doesNotContainKey("MATRICULE_SANDBOX");
    assertThat(environment.get("QUARKUS_PROFILE").split(",")).contains("prod", "production");
  }
}
