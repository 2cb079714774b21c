package fr.matricule.journeys.deployment;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The manifests of an overlay as typed models; a property that a model does not know is refused.
 */
record Manifests(String overlay, List<JsonNode> resources) {

  static final List<String> OVERLAYS = List.of("staging", "production");

  static final Map<String, Class<?>> MODELS =
      List.<Class<?>>of(
              ConfigMap.class,
              CustomResources.Cluster.class,
              CustomResources.Keycloak.class,
              CustomResources.KeycloakRealmImport.class,
              CustomResources.ObjectStore.class,
              CustomResources.ScheduledBackup.class,
              Deployment.class,
              HorizontalPodAutoscaler.class,
              Ingress.class,
              Kafka.class,
              KafkaNodePool.class,
              KafkaTopic.class,
              KafkaUser.class,
              Namespace.class,
              NetworkPolicy.class,
              PersistentVolumeClaim.class,
              PodDisruptionBudget.class,
              Service.class,
              ServiceAccount.class)
          .stream()
          .collect(Collectors.toMap(Class::getSimpleName, model -> model));

  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .setAnnotationIntrospector(new NothingUnknown());

  /** The generated models swallow what they do not know into a map; here that is an error. */
  private static final class NothingUnknown extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public Boolean hasAnySetter(Annotated annotated) {
      return false;
    }
  }

  static Manifests of(String overlay) {
    return new Manifests(overlay, Kustomization.render(overlay));
  }

  static Object typed(JsonNode resource) {
    Class<?> model = MODELS.get(resource.path("kind").asText());
    if (model == null) {
      throw new AssertionError("No model for a " + resource.path("kind"));
    }
    try {
      return STRICT.convertValue(resource, model);
    } catch (IllegalArgumentException unknown) {
      throw new AssertionError(resource.at("/metadata/name") + ": " + unknown.getMessage());
    }
  }

  <T> Map<String, T> all(Class<T> model) {
    return resources.stream()
        .filter(resource -> resource.path("kind").asText().equals(model.getSimpleName()))
        .collect(Collectors.toMap(Manifests::nameOf, resource -> model.cast(typed(resource))));
  }

  <T> T one(Class<T> model, String name) {
    T found = all(model).get(name);
    if (found == null) {
      throw new AssertionError(overlay + " has no " + model.getSimpleName() + " " + name);
    }
    return found;
  }

  static String nameOf(JsonNode resource) {
    return resource.at("/metadata/name").asText();
  }

  Container container(String deployment) {
    return one(Deployment.class, deployment)
        .getSpec()
        .getTemplate()
        .getSpec()
        .getContainers()
        .getFirst();
  }

  /** What the container will find in its environment; a secret's value is its reference. */
  Map<String, String> environment(String deployment) {
    Map<String, String> environment = new HashMap<>();
    Container container = container(deployment);
    container
        .getEnvFrom()
        .forEach(
            from ->
                environment.putAll(
                    one(ConfigMap.class, from.getConfigMapRef().getName()).getData()));
    container
        .getEnv()
        .forEach(
            variable ->
                environment.put(
                    variable.getName(),
                    variable.getValue() == null
                        ? variable.getValueFrom().toString()
                        : variable.getValue()));
    return environment;
  }

  Map<String, String> podLabels(String deployment) {
    return one(Deployment.class, deployment).getSpec().getTemplate().getMetadata().getLabels();
  }
}
