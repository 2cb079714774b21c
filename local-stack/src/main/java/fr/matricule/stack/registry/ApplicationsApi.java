package fr.matricule.stack.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.JWKSet;
import fr.matricule.stack.machine.Http;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;

/** The public calls that an integration of the authority makes. */
record ApplicationsApi(URI applications, URI realm) implements Authority.Desk {
  private static final String CLIENT = "registry-simulator";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Empty when there is no such request any more, for example because the case was erased. */
  @Override
  public Optional<Identity> identity(NumberRequest request) throws IOException {
    URI uri =
        applications.resolve(
            "/applications/%s/number-requests/%d"
                .formatted(request.applicationId(), request.attempt()));
    Http.Answer answer = Http.get(uri, token());
    return switch (answer.status()) {
      case 200 -> Optional.of(JSON.readValue(answer.body(), Identity.class));
      case 404, 410 -> Optional.empty();
      default -> throw new IOException("GET number-requests answered " + answer.status());
    };
  }

  @Override
  public JWKSet keys() throws IOException {
    Http.Answer answer = Http.get(applications.resolve("/keys"));
    if (!answer.good()) {
      throw new IOException("GET /keys answered " + answer.status());
    }
    try {
      return JWKSet.parse(answer.body());
    } catch (ParseException e) {
      throw new IOException("GET /keys is no JWK set", e);
    }
  }

  private String token() throws IOException {
    Http.Answer answer =
        Http.form(
            URI.create(realm + "/protocol/openid-connect/token"),
            Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                CLIENT,
                "client_secret",
                CLIENT + "-secret"));
    if (!answer.good()) {
      throw new IOException("The token endpoint answered " + answer.status());
    }
    return answer.json().path("access_token").asText();
  }
}
