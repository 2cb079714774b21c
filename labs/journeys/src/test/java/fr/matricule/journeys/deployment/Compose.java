package fr.matricule.journeys.deployment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** docker-compose.yml, as far as this project uses the format; anything else is refused. */
record Compose(String name, Map<String, Service> services, Map<String, @Nullable Object> volumes) {

  /** One container. */
  record Service(
      @Nullable String image,
      @Nullable Build build,
      List<String> profiles,
      Map<String, String> environment,
      List<String> ports,
      @JsonProperty("depends_on") Map<String, Dependency> dependsOn,
      @Nullable Healthcheck healthcheck,
      List<String> volumes,
      List<String> command,
      List<String> entrypoint,
      @Nullable String restart,
      @JsonProperty("read_only") boolean readOnly,
      List<String> tmpfs,
      @JsonProperty("cap_drop") List<String> capDrop,
      @JsonProperty("security_opt") List<String> securityOpt,
      @JsonProperty("stop_grace_period") @Nullable String stopGracePeriod) {

    Service {
      profiles = profiles == null ? List.of() : profiles;
      environment = environment == null ? Map.of() : environment;
      ports = ports == null ? List.of() : ports;
      dependsOn = dependsOn == null ? Map.of() : dependsOn;
      volumes = volumes == null ? List.of() : volumes;
    }

    /** The port inside the container for each port of the machine. */
    Map<Integer, Integer> published() {
      return ports.stream()
          .map(port -> port.split(":"))
          .collect(
              java.util.stream.Collectors.toMap(
                  p -> Integer.valueOf(p[1]), p -> Integer.valueOf(p[2])));
    }
  }

  /** How an image is built. */
  record Build(String context, String dockerfile, Map<String, String> args) {}

  /** What must have happened to another container first. */
  record Dependency(String condition) {}

  /** How the engine asks a container whether it is well. */
  record Healthcheck(
      List<String> test,
      String interval,
      String timeout,
      int retries,
      @JsonProperty("start_period") @Nullable String startPeriod) {}

  static Compose read() {
    ObjectNode file = (ObjectNode) Checkout.yaml("docker-compose.yml");
    file.remove(List.of("x-matricule", "x-environment"));
    return new ObjectMapper().convertValue(withDefaults(file), Compose.class);
  }

  /** Variables stand for their defaults: what happens when nobody sets anything. */
  private static JsonNode withDefaults(JsonNode file) {
    String text = file.toString();
    String resolved = Pattern.compile("\\$\\{[A-Z_0-9]+:-([^}]*)}").matcher(text).replaceAll("$1");
    return Checkout.yamlText(resolved).getFirst();
  }

  Service service(String called) {
    Service service = services.get(called);
    if (service == null) {
      throw new AssertionError("docker-compose.yml has no " + called);
    }
    return service;
  }
}
