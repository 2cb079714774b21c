package fr.matricule.eligibility.web.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A link that carries the answers in its fragment, by which a simulation can be opened again. A
 * browser sends no fragment, so they reach no log; a query would.
 */
@ApplicationScoped
class KeptLink {

  private static final String PAGE = "/simulations#v1.";

  private final ObjectMapper json;

  KeptLink(ObjectMapper json) {
    this.json = json;
  }

  String to(Object request) {
    JsonNode answers = json.valueToTree(request);
    withoutEmpty(answers);
    byte[] text = answers.toString().getBytes(StandardCharsets.UTF_8);
    return PAGE + Base64.getUrlEncoder().withoutPadding().encodeToString(text);
  }

  private static void withoutEmpty(JsonNode node) {
    node.forEach(KeptLink::withoutEmpty);
    node.properties()
        .removeIf(
            property ->
                property.getValue().isNull()
                    || (property.getValue().isObject() && property.getValue().isEmpty()));
  }
}
