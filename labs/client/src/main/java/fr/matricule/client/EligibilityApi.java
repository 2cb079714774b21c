package fr.matricule.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.UUID;

/** eligibility-service: the simulation needs no login, the assessment of a case does. */
public record EligibilityApi(URI base, String token) {

  public static Answer simulate(URI base, JsonNode request, String language) {
    return Call.post(base, "/simulations").in(language).body(request).send();
  }

  public Answer assessment(UUID application, String language) {
    return Call.get(base, "/assessments/" + application).as(token).in(language).send();
  }
}
