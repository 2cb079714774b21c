package fr.matricule.kernel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a schema against the one that was released: inside a version everything that an older
 * consumer may rely on stays, and everything an older event may lack stays optional.
 */
public final class Compatibility {

  // what says nothing about data
  private static final Set<String> WORDS =
      Set.of("$schema", "$id", "$comment", "title", "description", "examples");
  private static final Set<String> COMPARED = Set.of("properties", "required", "enum", "items");

  private final List<String> complaints = new ArrayList<>();

  private Compatibility() {}

  /** What breaks when the released schema becomes the present one; nothing when all may. */
  public static List<String> complaints(JsonNode released, JsonNode present) {
    Compatibility comparison = new Compatibility();
    comparison.compare("", released, present);
    return List.copyOf(comparison.complaints);
  }

  private void compare(String place, JsonNode released, JsonNode present) {
    properties(place, released, present);
    required(place, released, present);
    codes(place, released, present);
    if (released.has("items") && present.has("items")) {
      compare(place + "/items", released.get("items"), present.get("items"));
    } else if (released.has("items") != present.has("items")) {
      complain(place, "items changed");
    }
    // whether narrower or wider: one side or the other meets what it was not promised
    Set<String> keywords = new TreeSet<>();
    released.fieldNames().forEachRemaining(keywords::add);
    present.fieldNames().forEachRemaining(keywords::add);
    keywords.removeAll(WORDS);
    keywords.removeAll(COMPARED);
    keywords.stream()
        .filter(keyword -> !released.path(keyword).equals(present.path(keyword)))
        .forEach(keyword -> complain(place, keyword + " changed"));
  }

  private void properties(String place, JsonNode released, JsonNode present) {
    released
        .path("properties")
        .properties()
        .forEach(
            property -> {
              String path = place + "/" + property.getKey();
              JsonNode now = present.path("properties").get(property.getKey());
              if (now == null) {
                complain(path, "removed");
              } else {
                compare(path, property.getValue(), now);
              }
            });
  }

  private void required(String place, JsonNode released, JsonNode present) {
    Set<String> before = texts(released.path("required"));
    Set<String> now = texts(present.path("required"));
    before.stream()
        .filter(name -> !now.contains(name))
        .forEach(name -> complain(place + "/" + name, "no longer required"));
    now.stream()
        .filter(name -> !before.contains(name))
        .forEach(name -> complain(place + "/" + name, "required, which older events may lack"));
  }

  private void codes(String place, JsonNode released, JsonNode present) {
    if (released.has("enum") != present.has("enum")) {
      complain(place, "no longer the same kind of list");
    }
    Set<String> now = texts(present.path("enum"));
    texts(released.path("enum")).stream()
        .filter(code -> !now.contains(code))
        .forEach(code -> complain(place, "the code " + code + " was removed"));
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private void complain(String place, String what) {
    complaints.add((place.isEmpty() ? "/" : place) + ": " + what);
  }
}
