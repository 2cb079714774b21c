package fr.matricule.journeys.deployment;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Renders an overlay as kustomize does, for the few features this project uses; any other feature
 * fails, so that nothing is overlooked.
 */
final class Kustomization {

  private static final Set<String> KNOWN =
      Set.of("apiVersion", "kind", "namespace", "resources", "images", "patches");

  private Kustomization() {}

  /** Every resource of the overlay, after its patches. */
  static List<JsonNode> render(String overlay) {
    return render(Checkout.file("deploy/kubernetes/overlays").resolve(overlay));
  }

  private static List<JsonNode> render(Path folder) {
    JsonNode kustomization = Checkout.yaml(folder.resolve("kustomization.yaml")).getFirst();
    kustomization
        .fieldNames()
        .forEachRemaining(name -> require(KNOWN.contains(name), "an unknown feature: " + name));
    List<JsonNode> resources = new ArrayList<>();
    for (JsonNode entry : kustomization.path("resources")) {
      Path path = folder.resolve(entry.asText()).normalize();
      resources.addAll(Files.isDirectory(path) ? render(path) : Checkout.yaml(path));
    }
    kustomization.path("patches").forEach(patch -> apply(patch, resources));
    kustomization.path("images").forEach(image -> rename(image, resources));
    if (kustomization.has("namespace")) {
      resources.forEach(resource -> move(resource, kustomization.get("namespace").asText()));
    }
    return resources;
  }

  private static void apply(JsonNode patch, List<JsonNode> resources) {
    List<JsonNode> targets =
        resources.stream()
            .filter(r -> r.path("kind").asText().equals(patch.at("/target/kind").asText()))
            .filter(r -> matches(patch.at("/target/name").asText(".*"), nameOf(r)))
            .toList();
    require(!targets.isEmpty(), "a patch without a target: " + patch.get("target"));
    for (JsonNode operation : Checkout.yamlText(patch.get("patch").asText()).getFirst()) {
      targets.forEach(target -> change(target, operation));
    }
  }

  private static boolean matches(String pattern, String name) {
    return Pattern.compile("^(" + pattern + ")$").matcher(name).matches();
  }

  private static void change(JsonNode target, JsonNode operation) {
    JsonPointer path = JsonPointer.compile(operation.get("path").asText());
    boolean replaces = operation.get("op").asText().equals("replace");
    require(replaces || operation.get("op").asText().equals("add"), "not used here: " + operation);
    require(replaces != target.at(path).isMissingNode(), operation + " on " + nameOf(target));
    JsonNode parent = target.at(path.head());
    String last = path.last().getMatchingProperty();
    if (parent instanceof ObjectNode object) {
      object.set(last, operation.get("value"));
    } else {
      ((com.fasterxml.jackson.databind.node.ArrayNode) parent)
          .set(path.last().getMatchingIndex(), operation.get("value"));
    }
  }

  private static void rename(JsonNode image, List<JsonNode> resources) {
    String name = image.get("name").asText();
    for (JsonNode resource : resources) {
      for (JsonNode container : resource.at("/spec/template/spec/containers")) {
        if (container.path("image").asText().startsWith(name + ":")) {
          ((ObjectNode) container)
              .put("image", image.get("newName").asText() + ":" + image.get("newTag").asText());
        }
      }
    }
  }

  private static void move(JsonNode resource, String namespace) {
    if (resource.path("kind").asText().equals("Namespace")) {
      ((ObjectNode) resource.get("metadata")).put("name", namespace);
    } else {
      ((ObjectNode) resource.get("metadata")).put("namespace", namespace);
    }
  }

  private static String nameOf(JsonNode resource) {
    return resource.at("/metadata/name").asText();
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException("kustomization.yaml: " + otherwise);
    }
  }
}
