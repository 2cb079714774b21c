package fr.matricule.gate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The sandbox's operations account, whose password is its name. */
record SandboxLogin(String realm) implements RunningService.Login {

  private static final String FORM =
      "grant_type=password&client_id=matricule-demo&username=olivier&password=olivier";

  @Override
  public String token(HttpClient http) throws IOException {
    HttpResponse<byte[]> answer =
        RunningService.send(
            http,
            HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(FORM))
                .build());
    if (answer.statusCode() != 200) {
      throw new IOException("Keycloak gave no token: %d.".formatted(answer.statusCode()));
    }
    return Json.TOLERANT.readTree(answer.body()).path("access_token").asText();
  }
}
