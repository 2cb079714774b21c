package fr.matricule.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.stack.machine.Http;
import fr.matricule.stack.machine.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** Moves the sandbox clock of all four services on, as the operations account. */
record ClockCommand(StackOptions options) {
  private static final Pattern STEP = Pattern.compile("\\+(\\d+[YMWD])+");
  private static final String OPS = "olivier";

  int run() throws IOException {
    String period = period();
    Path file = options.runFile();
    if (!Files.exists(file)) {
      throw new StackFailure("No stack runs in " + options.dir() + ": ./matricule up starts one.");
    }
    JsonNode addresses = new ObjectMapper().readTree(file.toFile());
    String token = token(addresses.at("/oidc/url").asText());
    for (var service : addresses.path("services").properties()) {
      advance(service.getKey(), service.getValue().path("url").asText(), token, period);
    }
    return 0;
  }

  /** {@code +3M} as an ISO period. */
  private String period() {
    var words = options.arguments().words();
    if (words.size() != 1 || !STEP.matcher(words.getFirst()).matches()) {
      throw new BadArguments("Say how far, forward only: clock +3M, clock +10D, clock +1Y2M.");
    }
    return "P" + words.getFirst().substring(1);
  }

  private static void advance(String service, String url, String token, String period)
      throws IOException {
    Http.Answer answer =
        Http.json(
            "PUT",
            URI.create(url + "/sandbox/clock"),
            token,
            "{\"advance\":\"%s\"}".formatted(period));
    if (!answer.good()) {
      throw new StackFailure(
          "%s did not move its clock: %d %s.".formatted(service, answer.status(), answer.body()));
    }
    System.out.printf("  %-22s %s%n", service, answer.body());
  }

  private static String token(String realm) throws IOException {
    Http.Answer answer =
        Http.form(
            URI.create(realm + "/protocol/openid-connect/token"),
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "matricule-demo",
                "username",
                OPS,
                "password",
                OPS));
    if (!answer.good()) {
      throw new StackFailure("Keycloak gave no token to " + OPS + ": " + answer.status() + ".");
    }
    return answer.json().path("access_token").asText();
  }
}
