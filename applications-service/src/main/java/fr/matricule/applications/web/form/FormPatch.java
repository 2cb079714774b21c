package fr.matricule.applications.web.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.applications.form.Form;
import fr.matricule.kernel.http.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON merge patch (RFC 7396) of a form: null takes a value away, an object goes deeper. */
record FormPatch(ObjectNode patch) {

  static FormPatch of(@Nullable JsonNode body) {
    if (body instanceof ObjectNode patch) {
      return new FormPatch(patch);
    }
    throw Problem.of(422, "invalid-request").at("", "wrong-type");
  }

  /** The form with the patch in it; refuses what is no form, naming the place. */
  Form appliedTo(Form form, ObjectMapper json) throws JsonProcessingException {
    // read by itself first: an unknown property is refused even where it would only be taken away
    json.treeToValue(patch, Form.class);
    ObjectNode merged = json.valueToTree(form);
    merge(merged, patch);
    return json.treeToValue(merged, Form.class);
  }

  private static void merge(ObjectNode target, ObjectNode patch) {
    patch
        .properties()
        .forEach(
            property -> {
              JsonNode value = property.getValue();
              if (value.isNull()) {
                target.remove(property.getKey());
              } else if (value instanceof ObjectNode deeper) {
                ObjectNode below =
                    target.get(property.getKey()) instanceof ObjectNode present
                        ? present
                        : target.putObject(property.getKey());
                merge(below, deeper);
              } else {
                target.set(property.getKey(), value);
              }
            });
  }

  /** The places it touches; never their values. */
  List<String> pointers() {
    List<String> pointers = new ArrayList<>();
    collect("", patch, pointers);
    return pointers;
  }

  private static void collect(String at, ObjectNode node, List<String> pointers) {
    node.properties()
        .forEach(
            property -> {
              String place = at + "/" + property.getKey();
              if (property.getValue() instanceof ObjectNode deeper) {
                collect(place, deeper, pointers);
              } else {
                pointers.add(place);
              }
            });
  }
}
