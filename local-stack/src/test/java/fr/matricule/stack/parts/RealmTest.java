package fr.matricule.stack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.stack.machine.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RealmTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("matricule.root", "..")).resolve("deploy/keycloak");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void fillsSecretsAndDefaultsForTheSandbox() {
    assertThat(Realm.filled("a ${MATRICULE_CPAM_INTEGRATION_SECRET} b ${ORIGIN:http://x} c", 2525))
        .isEqualTo("a cpam-integration-secret b http://x c");
  }

  @Test
  void sendsTheMailsOfAccountsToTheStacksOwnServer() {
    assertThat(Realm.filled("${MATRICULE_LOGIN_MAIL_PORT:25}", 12525)).isEqualTo("12525");
  }

  @Test
  void refusesAPlaceholderItHasNoValueFor() {
    assertThatExceptionOfType(StackFailure.class)
        .isThrownBy(() -> Realm.filled("${SMTP_PASSWORD}", 2525))
        .withMessageContaining("SMTP_PASSWORD");
  }

  @Test
  void leavesNoPlaceholderOpen() throws IOException {
    assertThat(Realm.filled(Files.readString(FOLDER.resolve("realm.json")), 2525))
        .doesNotContain("${M")
        .contains("\"applications-service-secret\"");
  }

  @Test
  void keepsSecretsPeopleAndPasswordGrantsOutOfTheRealm() throws IOException {
    for (JsonNode client : realm().path("clients")) {
      assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
      assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
      assertThat(client.path("secret").asText()).matches("|\\$\\{MATRICULE_\\w+_SECRET}");
    }
    assertThat(each(realm().path("users"), "username"))
        .allMatch(name -> name.startsWith("service-account-"));
  }

  @Test
  void knowsExactRedirectsAndAsksForProofOfPossession() throws IOException {
    JsonNode web = client("matricule-web");

    assertThat(each(web.path("redirectUris"), "")).allMatch(uri -> !uri.contains("*"));
    assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
  }

  @Test
  void givesTheThreeScopesToThoseWhoNeedThemAlone() throws IOException {
    var given = List.of("facts", "contact", "number");
    for (JsonNode client : realm().path("clients")) {
      List<String> scopes =
          Stream.concat(
                  each(client.path("defaultClientScopes"), "").stream(),
                  each(client.path("optionalClientScopes"), "").stream())
              .filter(given::contains)
              .toList();
      assertThat(scopes)
          .as(client.path("clientId").asText())
          .isEqualTo(
              switch (client.path("clientId").asText()) {
                case "eligibility-service" -> List.of("facts");
                case "notifications-service" -> List.of("contact", "number");
                default -> List.of();
              });
    }
  }

  @Test
  void givesTokensThatLastFiveMinutes() throws IOException {
    assertThat(realm().path("accessTokenLifespan").asInt()).isEqualTo(300);
  }

  @Test
  void letsPeopleOpenAnAccountWithAnAddressAndAPasswordAlone() throws IOException {
    assertThat(realm().path("registrationAllowed").asBoolean()).isTrue();
    assertThat(realm().path("verifyEmail").asBoolean()).isTrue();
    assertThat(realm().path("resetPasswordAllowed").asBoolean()).isTrue();
    for (JsonNode attribute : profile().path("attributes")) {
      if (!List.of("username", "email").contains(attribute.path("name").asText())) {
        assertThat(each(attribute.at("/permissions/edit"), ""))
            .as(attribute.path("name").asText())
            .containsExactly("admin");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"O’Brien-N'Diaye", "Raj A/L Kumar", "J. Ø. Æ", "Nuñez (dit Paco)", "李", "Q"})
  void letsEveryLegalNameInThatAnAdministratorWrites(String name) throws IOException {
    for (JsonNode attribute : profile().path("attributes")) {
      String pattern = attribute.at("/validations/pattern/pattern").asText();
      if (attribute.path("name").asText().endsWith("Name")) {
        assertThat(name).as(attribute.path("name").asText()).matches(pattern);
      }
    }
  }

  @Test
  void saysTheSameOfTermsInEveryLanguage() throws IOException {
    JsonNode texts = realm().path("localizationTexts");

    assertThat(each(realm().path("supportedLocales"), ""))
        .allSatisfy(
            language ->
                assertThat(texts.path(language).fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrderElementsOf(() -> texts.path("fr").fieldNames()));
  }

  @Test
  void keepsFranceConnectReadyAndOff() throws IOException {
    JsonNode provider = realm().at("/identityProviders/0");

    assertThat(provider.path("alias").asText()).isEqualTo("franceconnect");
    assertThat(provider.path("enabled").asBoolean(true)).isFalse();
  }

  private static JsonNode profile() throws IOException {
    return JSON.readTree(
        realm()
            .at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
            .path("kc.user.profile.config")
            .path(0)
            .asText());
  }

  @ParameterizedTest
  @MethodSource("demoUsers")
  void letsEveryDemoUserInWithTheirNameAsPassword(String name, JsonNode credential)
      throws Exception {
    JsonNode secret = JSON.readTree(credential.path("secretData").asText());
    JsonNode how = JSON.readTree(credential.path("credentialData").asText());

    byte[] expected =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
            .generateSecret(
                new PBEKeySpec(
                    name.toCharArray(),
                    Base64.getDecoder().decode(secret.path("salt").asText()),
                    how.path("hashIterations").asInt(),
                    512))
            .getEncoded();

    assertThat(Base64.getDecoder().decode(secret.path("value").asText())).isEqualTo(expected);
  }

  static Stream<Object[]> demoUsers() throws IOException {
    return StreamSupport.stream(
            JSON.readTree(FOLDER.resolve("demo-users.json").toFile()).path("users").spliterator(),
            false)
        .map(user -> new Object[] {user.path("username").asText(), user.at("/credentials/0")});
  }

  private static JsonNode realm() throws IOException {
    return JSON.readTree(FOLDER.resolve("realm.json").toFile());
  }

  private static JsonNode client(String id) throws IOException {
    for (JsonNode client : realm().path("clients")) {
      if (client.path("clientId").asText().equals(id)) {
        return client;
      }
    }
    throw new AssertionError("No client " + id);
  }

  private static List<String> each(JsonNode array, String member) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(one -> member.isEmpty() ? one.asText() : one.path(member).asText())
        .toList();
  }
}
