package fr.matricule.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Tokens of the sandbox's accounts, from the real identity provider. */
public final class OidcTokens {

  private record Kept(String token, Instant until) {}

  private static final Duration MARGIN = Duration.ofSeconds(20);
  private static final Duration BETWEEN_LOGINS = Duration.ofMillis(500);
  private static final int MOST_LOGINS = 10;

  private final URI realm;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();
  private final Map<String, String> passwords = new ConcurrentHashMap<>();

  public OidcTokens(URI realm) {
    this.realm = realm;
  }

  /** Remembers the password of an account that opened itself. */
  public void know(String user, String password) {
    passwords.put(user, password);
  }

  /** The token of an account: one that is known by its password, or one of the sandbox's own. */
  public String of(String user) {
    return fresh(
        user,
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "matricule-demo",
            "username",
            user,
            "password",
            passwords.getOrDefault(user, user)));
  }

  /** A token that is good for a few seconds only. */
  public String shortLived(String user) {
    return ask(Map.of(
            "grant_type",
            "password",
            "client_id",
            "matricule-demo-brief",
            "username",
            user,
            "password",
            user))
        .token();
  }

  /** A token of a client of its own, such as {@code cpam-integration}. */
  public String ofClient(String client) {
    return fresh(
        client,
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            client,
            "client_secret",
            client + "-secret"));
  }

  private String fresh(String who, Map<String, String> form) {
    Kept now =
        kept.compute(
            who, (_, old) -> old != null && Instant.now().isBefore(old.until()) ? old : ask(form));
    return now.token();
  }

  /**
   * Keycloak's guard against guessing takes a login of the same account that is still under way for
   * a sign of it and refuses a right password: after a pause it is right again.
   */
  private Answer granted(String form) {
    for (int tries = 1; ; tries++) {
      Answer answer =
          Call.post(realm, "/protocol/openid-connect/token")
              .body("application/x-www-form-urlencoded", form)
              .send();
      if (tries == MOST_LOGINS || !answer.text().contains("invalid_grant")) {
        return answer;
      }
      LockSupport.parkNanos(BETWEEN_LOGINS.toNanos());
    }
  }

  private Kept ask(Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    JsonNode answer = granted(body).expect(200).json();
    Instant until = Instant.now().plusSeconds(answer.path("expires_in").asLong()).minus(MARGIN);
    return new Kept(answer.path("access_token").asText(), until);
  }
}
