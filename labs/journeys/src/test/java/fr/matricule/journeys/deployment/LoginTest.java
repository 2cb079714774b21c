package fr.matricule.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressRule;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoginTest {

  private static final JsonNode REALM = Checkout.json("deploy/keycloak/realm.json");

  static List<Manifests> overlays() {
    return Manifests.OVERLAYS.stream().map(Manifests::of).toList();
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void importsTheRealmThatTheTestsRunAgainst(Manifests manifests) {
    CustomResources.RealmSpec spec = realmImport(manifests);

    assertThat(spec.realm()).isEqualTo(REALM);
    assertThat(manifests.all(CustomResources.Keycloak.class))
        .containsOnlyKeys(spec.keycloakCRName());
  }

  private static CustomResources.RealmSpec realmImport(Manifests manifests) {
    return manifests.one(CustomResources.KeycloakRealmImport.class, "matricule").spec();
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void fillsEveryPlaceholderFromASecret(Manifests manifests) {
    assertThat(realmImport(manifests).placeholders().keySet()).isEqualTo(placeholders());
    Checkout.SERVICES.forEach(
        service ->
            assertThat(clientSecret(manifests, service))
                .as("the secret of a client is the one the realm is given")
                .isEqualTo(
                    realmImport(manifests).placeholders().get(placeholder(service)).secret()));
  }

  private static CustomResources.SecretKey clientSecret(Manifests manifests, String service) {
    SecretKeySelector selector =
        manifests.container(service).getEnv().stream()
            .filter(env -> env.getName().equals("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET"))
            .findFirst()
            .orElseThrow()
            .getValueFrom()
            .getSecretKeyRef();
    return new CustomResources.SecretKey(selector.getName(), selector.getKey());
  }

  private static String placeholder(String service) {
    return "MATRICULE_" + service.replace('-', '_').toUpperCase(Locale.ROOT) + "_SECRET";
  }

  @Test
  void fillsEveryPlaceholderInCompose() {
    assertThat(Compose.read().service("keycloak").environment())
        .containsKeys(placeholders().toArray(String[]::new));
  }

  private static Set<String> placeholders() {
    return Pattern.compile("\\$\\{(MATRICULE_[A-Z_]+)")
        .matcher(REALM.toString())
        .results()
        .map(result -> result.group(1))
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  @ParameterizedTest
  @MethodSource("overlays")
  void isNamedInTokensAsBrowsersKnowIt(Manifests manifests) {
    String hostname =
        manifests.one(CustomResources.Keycloak.class, "keycloak").spec().hostname().hostname();
    IngressRule rule = manifests.one(Ingress.class, "login").getSpec().getRules().getFirst();

    assertThat(manifests.environment("applications-service"))
        .containsEntry("QUARKUS_OIDC_TOKEN_ISSUER", hostname + "/realms/matricule");
    assertThat(rule.getHost()).isEqualTo(URI.create(hostname).getHost());
    assertThat(rule.getHttp().getPaths())
        .extracting(path -> path.getPath())
        .containsExactly("/realms/matricule", "/resources");
  }
}
