package fr.matricule.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PodSecurityTest {

  static Stream<Arguments> deployments() {
    return Manifests.OVERLAYS.stream()
        .map(Manifests::of)
        .flatMap(
            overlay ->
                overlay.all(Deployment.class).entrySet().stream()
                    .map(entry -> Arguments.of(entry.getKey(), pod(entry.getValue()))));
  }

  private static PodSpec pod(Deployment deployment) {
    return deployment.getSpec().getTemplate().getSpec();
  }

  static List<Manifests> overlays() {
    return Manifests.OVERLAYS.stream().map(Manifests::of).toList();
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void admitsOnlyRestrictedPods(Manifests manifests) {
    assertThat(manifests.all(Namespace.class).values())
        .singleElement()
        .satisfies(
            namespace ->
                assertThat(namespace.getMetadata().getLabels())
                    .containsEntry("pod-security.kubernetes.io/enforce", "restricted"));
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void runsAsNobodyInParticular(String name, PodSpec pod) {
    PodSecurityContext context = pod.getSecurityContext();

    assertThat(context.getRunAsNonRoot()).isTrue();
    assertThat(context.getRunAsUser()).isPositive();
    assertThat(context.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void givesNoPodAWayToKubernetes(String name, PodSpec pod) {
    assertThat(pod.getAutomountServiceAccountToken()).isFalse();
    assertThat(pod.getServiceAccountName()).isEqualTo("matricule");
    // a link to a Service would come as a variable and could be read as configuration
    assertThat(pod.getEnableServiceLinks()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void takesAllPrivilegesAway(String name, PodSpec pod) {
    assertThat(pod.getContainers())
        .extracting(Container::getSecurityContext)
        .allSatisfy(
            context -> {
              assertThat(context.getAllowPrivilegeEscalation()).isFalse();
              assertThat(context.getReadOnlyRootFilesystem()).isTrue();
              assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
              assertThat(context.getCapabilities().getAdd()).isEmpty();
            })
        .extracting(SecurityContext::getPrivileged)
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void leavesOnlyABoundedTemporaryFolderToWriteTo(String name, PodSpec pod) {
    assertThat(pod.getContainers())
        .flatExtracting(Container::getVolumeMounts)
        .extracting(VolumeMount::getMountPath)
        .contains("/tmp");
    assertThat(pod.getVolumes())
        .filteredOn(volume -> volume.getEmptyDir() != null)
        .isNotEmpty()
        .allMatch(volume -> volume.getEmptyDir().getSizeLimit() != null);
    assertThat(pod.getVolumes()).allMatch(volume -> volume.getHostPath() == null);
  }

  @ParameterizedTest
  @MethodSource("deployments")
  void limitsMemoryAndSpreadsPods(String name, PodSpec pod) {
    assertThat(pod.getContainers())
        .extracting(Container::getResources)
        .allSatisfy(
            resources -> {
              assertThat(resources.getRequests()).containsKeys("cpu", "memory");
              assertThat(resources.getLimits().get("memory"))
                  .isEqualTo(resources.getRequests().get("memory"));
            });
    assertThat(pod.getTopologySpreadConstraints())
        .isNotEmpty()
        .allMatch(constraint -> constraint.getLabelSelector().getMatchLabels().containsValue(name));
  }
}
