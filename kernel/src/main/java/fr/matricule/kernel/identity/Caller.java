package fr.matricule.kernel.identity;

import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.Subject;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who sends the present request, as their token says. */
@RequestScoped
public class Caller {

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /**
   * The opaque OIDC subject; {@code anonymous} without a token.
   *
   * @throws Problem 401 for a token that names nobody: nothing can belong to it
   */
  public String subject() {
    return Subject.of(identity);
  }

  public boolean is(String role) {
    return identity.hasRole(role);
  }

  /** The office a caseworker or supervisor works for. */
  public @Nullable String office() {
    return token() instanceof JsonWebToken token ? token.getClaim("office") : null;
  }

  /** The client that obtained the token. */
  public @Nullable String client() {
    return token() instanceof JsonWebToken token ? token.getClaim("azp") : null;
  }

  @Nullable String bearer() {
    return token() instanceof JsonWebToken token ? "Bearer " + token.getRawToken() : null;
  }

  private @Nullable JsonWebToken token() {
    return identity.getPrincipal() instanceof JsonWebToken token ? token : null;
  }
}
