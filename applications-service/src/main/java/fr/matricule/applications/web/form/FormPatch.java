package fr.matricule.applications.web.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.matricule.applications.form.Form;
import fr.matricule.applications.form.Sex;
import fr.matricule.applications.text.Canonical;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.input.RequestJson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JSON merge patch (RFC 7396) of a form: null takes a value away, an object goes deeper. */
public record FormPatch(ObjectNode patch) {

  private static final String SEX = "/identity/sex";

  public static FormPatch of(@Nullable JsonNode body) {
    if (body instanceof ObjectNode patch) {
      ObjectNode given = patch.deepCopy();
      takeBlanksAway(given);
      return new FormPatch(given);
    }
    throw Problem.of(422, "invalid-request").at("", "wrong-type");
  }

  // a field left empty in a page arrives as blank text, whatever the type of the field
  private static void takeBlanksAway(ObjectNode node) {
    node.properties()
        .forEach(
            property -> {
              switch (property.getValue()) {
                case ObjectNode deeper -> takeBlanksAway(deeper);
                case ArrayNode values -> takeBlanksAway(values);
                case TextNode text when isBlank(text) -> property.setValue(NullNode.instance);
                default -> {}
              }
            });
  }

  private static void takeBlanksAway(ArrayNode values) {
    for (int i = values.size() - 1; i >= 0; i--) {
      if (values.get(i) instanceof ObjectNode deeper) {
        takeBlanksAway(deeper);
      } else if (isBlank(values.get(i))) {
        values.remove(i);
      }
    }
  }

  private static boolean isBlank(JsonNode value) {
    return value.isTextual() && Canonical.text(value.textValue()) == null;
  }

  /** The form with the patch in it; refuses what is no form, naming the place. */
  public Form appliedTo(Form form, RequestJson json) {
    requireKnownSex();
    // read by itself first: an unknown property is refused even where it would only be taken away
    json.read(patch, Form.class);
    ObjectNode merged = json.tree(form);
    merge(merged, patch);
    return json.read(merged, Form.class);
  }

  // the likeliest word that the register does not know deserves more than "wrong type"
  private void requireKnownSex() {
    JsonNode sex = patch.at(SEX);
    if (sex.isTextual() && Stream.of(Sex.values()).noneMatch(known -> isNamed(known, sex))) {
      throw Problem.of(422, "invalid-form").at(SEX, "sex");
    }
  }

  private static boolean isNamed(Sex sex, JsonNode text) {
    return sex.name().equalsIgnoreCase(text.textValue());
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
