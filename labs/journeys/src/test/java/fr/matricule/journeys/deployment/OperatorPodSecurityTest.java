package fr.matricule.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.journeys.deployment.CustomResources.Cluster;
import fr.matricule.journeys.deployment.CustomResources.Keycloak;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.strimzi.api.kafka.model.common.template.ContainerTemplate;
import io.strimzi.api.kafka.model.common.template.PodTemplate;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.kafka.entityoperator.EntityOperatorTemplate;
import io.strimzi.api.kafka.model.kafka.exporter.KafkaExporterTemplate;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePoolTemplate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pods that operators make: the namespace admits none that does not say what it gives up. */
class OperatorPodSecurityTest {

  static Stream<Arguments> pods() {
    return Manifests.OVERLAYS.stream()
        .map(Manifests::of)
        .flatMap(
            overlay ->
                Stream.of(clusters(overlay), keycloaks(overlay), nodes(overlay), kafkas(overlay))
                    .flatMap(pods -> pods));
  }

  private static Stream<Arguments> clusters(Manifests overlay) {
    return overlay.all(Cluster.class).entrySet().stream()
        .map(
            one ->
                Arguments.of(
                    one.getKey(),
                    one.getValue().spec().podSecurityContext(),
                    List.of(one.getValue().spec().securityContext())));
  }

  private static Stream<Arguments> keycloaks(Manifests overlay) {
    return overlay.all(Keycloak.class).entrySet().stream()
        .map(
            one -> {
              PodSpec pod = one.getValue().spec().unsupported().podTemplate().getSpec();
              return Arguments.of(
                  one.getKey(),
                  pod.getSecurityContext(),
                  List.of(pod.getContainers().getFirst().getSecurityContext()));
            });
  }

  private static Stream<Arguments> nodes(Manifests overlay) {
    return overlay.all(KafkaNodePool.class).entrySet().stream()
        .map(
            one -> {
              KafkaNodePoolTemplate template = one.getValue().getSpec().getTemplate();
              return pod(one.getKey(), template.getPod(), template.getKafkaContainer());
            });
  }

  private static Stream<Arguments> kafkas(Manifests overlay) {
    return overlay.all(Kafka.class).entrySet().stream()
        .flatMap(
            one -> {
              EntityOperatorTemplate entities =
                  one.getValue().getSpec().getEntityOperator().getTemplate();
              KafkaExporterTemplate exporter =
                  one.getValue().getSpec().getKafkaExporter().getTemplate();
              return Stream.of(
                  pod(
                      one.getKey() + "-entity-operator",
                      entities.getPod(),
                      entities.getTopicOperatorContainer(),
                      entities.getUserOperatorContainer()),
                  pod(one.getKey() + "-exporter", exporter.getPod(), exporter.getContainer()));
            });
  }

  private static Arguments pod(String name, PodTemplate pod, ContainerTemplate... containers) {
    return Arguments.of(
        name,
        pod.getSecurityContext(),
        Stream.of(containers).map(ContainerTemplate::getSecurityContext).toList());
  }

  @ParameterizedTest
  @MethodSource("pods")
  void passesTheRestrictedProfile(
      String name, @Nullable PodSecurityContext pod, List<SecurityContext> containers) {
    assertThat(pod).isNotNull();
    assertThat(pod.getRunAsNonRoot()).isTrue();
    // the operator chooses one where none is named
    assertThat(Optional.ofNullable(pod.getRunAsUser())).isNotEqualTo(Optional.of(0L));
    assertThat(pod.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
    assertThat(containers)
        .isNotEmpty()
        .allSatisfy(
            context -> {
              assertThat(context.getAllowPrivilegeEscalation()).isFalse();
              assertThat(context.getPrivileged()).isNotEqualTo(true);
              assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
              assertThat(context.getCapabilities().getAdd()).isEmpty();
            });
  }
}
