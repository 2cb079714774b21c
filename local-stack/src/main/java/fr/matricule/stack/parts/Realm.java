package fr.matricule.stack.parts;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.stack.machine.Http;
import fr.matricule.stack.machine.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The realm in {@code deploy/keycloak}, with the sandbox's accounts; imported again, from nothing,
 * whenever one of the two files or the mail server's port changes.
 */
record Realm(Path root, Path mark, int smtp) {
  /** {@code ${NAME}} or {@code ${NAME:default}}, as Keycloak's own import understands it. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z_]*)(?::([^}]*))?}");

  void importInto(URI keycloak) throws IOException {
    if (Files.exists(mark) && Files.readString(mark).equals(hash())) {
      return;
    }
    Http.Answer gone =
        Http.json("DELETE", keycloak.resolve("/admin/realms/matricule"), token(keycloak), "");
    if (!gone.good() && gone.status() != 404) {
      throw refused("the removal of the old realm", gone);
    }
    post(keycloak.resolve("/admin/realms"), keycloak, filled(file("realm.json"), smtp));
    post(
        keycloak.resolve("/admin/realms/matricule/partialImport"),
        keycloak,
        file("demo-users.json"));
    Files.createDirectories(mark.getParent());
    Files.writeString(mark, hash());
  }

  /**
   * The sandbox's secret of a client is its name and "-secret", its mail server the stack's own;
   * what else is open has a default.
   */
  static String filled(String text, int smtp) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found.group(2), smtp)));
  }

  private static String value(String variable, @Nullable String otherwise, int smtp) {
    if (variable.equals("MATRICULE_LOGIN_MAIL_PORT")) {
      return Integer.toString(smtp);
    }
    return otherwise != null ? otherwise : sandboxSecret(variable);
  }

  private static String sandboxSecret(String variable) {
    if (!variable.startsWith("MATRICULE_") || !variable.endsWith("_SECRET")) {
      throw new StackFailure("realm.json asks for " + variable + ", which has no sandbox value.");
    }
    return variable.substring("MATRICULE_".length()).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A token is asked for each call: those to a realm just made need one that knows it. */
  private static void post(URI uri, URI keycloak, String body) throws IOException {
    Http.Answer answer = Http.json("POST", uri, token(keycloak), body);
    if (!answer.good()) {
      throw refused(uri.getPath(), answer);
    }
  }

  private static String token(URI keycloak) throws IOException {
    Http.Answer answer =
        Http.form(
            keycloak.resolve("/realms/master/protocol/openid-connect/token"),
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                Keycloak.ADMIN,
                "password",
                Keycloak.ADMIN));
    if (!answer.good()) {
      throw refused("the administrator's login", answer);
    }
    return answer.json().path("access_token").asText();
  }

  private static StackFailure refused(String what, Http.Answer answer) {
    return new StackFailure(
        "Keycloak refused %s: %d %s.".formatted(what, answer.status(), reason(answer)));
  }

  private static String reason(Http.Answer answer) {
    try {
      return new ObjectMapper().readTree(answer.body()).path("errorMessage").asText();
    } catch (IOException _) {
      return answer.body();
    }
  }

  private String file(String name) throws IOException {
    return Files.readString(root.resolve("deploy/keycloak").resolve(name));
  }

  private String hash() throws IOException {
    var crc = new CRC32();
    for (String name : new String[] {"realm.json", "demo-users.json"}) {
      crc.update(Files.readAllBytes(root.resolve("deploy/keycloak").resolve(name)));
    }
    return HexFormat.of().toHexDigits((int) crc.getValue()) + " " + smtp;
  }
}
