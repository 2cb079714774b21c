package fr.matricule.kernel.openapi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.OAuthFlows;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** How to log in: with a token at hand, or by Keycloak's pages as Swagger UI does. */
final class Logins {

  private static final String GENERATED = "SecurityScheme";
  private static final String TOKEN = "token";
  private static final String KEYCLOAK = "keycloak";
  private static final String REALM =
      "http://localhost:8180/realms/matricule/protocol/openid-connect/";

  private Logins() {}

  static void addTo(OpenAPI openapi) {
    openapi.getComponents().removeSecurityScheme(GENERATED);
    openapi
        .getComponents()
        .addSecurityScheme(
            TOKEN,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of the realm; one of the roles named is needed"))
        .addSecurityScheme(
            KEYCLOAK,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("The realm of ./matricule up; elsewhere the address is another")
                .flows(flows()));
  }

  private static OAuthFlows flows() {
    return OASFactory.createOAuthFlows().authorizationCode(flow().authorizationUrl(REALM + "auth"))
        .clientCredentials(flow());
  }

  private static OAuthFlow flow() {
    return OASFactory.createOAuthFlow()
        .tokenUrl(REALM + "token")
        .scopes(java.util.Map.of("openid", "Who you are"));
  }

  /** A token with one of the roles, or a login by Keycloak. */
  static void ask(Operation operation) {
    List<SecurityRequirement> asked = operation.getSecurity();
    if (asked == null || asked.isEmpty()) {
      return;
    }
    List<SecurityRequirement> ways = new ArrayList<>();
    for (SecurityRequirement requirement : asked) {
      List<String> roles = requirement.getScheme(GENERATED);
      if (roles == null) {
        return;
      }
      ways.add(OASFactory.createSecurityRequirement().addScheme(TOKEN, roles));
    }
    ways.add(OASFactory.createSecurityRequirement().addScheme(KEYCLOAK));
    operation.setSecurity(ways);
  }
}
