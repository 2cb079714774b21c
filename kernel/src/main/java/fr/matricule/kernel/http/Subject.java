package fr.matricule.kernel.http;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The opaque OIDC subject of who sends a request. */
public final class Subject {

  public static final String ANONYMOUS = "anonymous";

  private Subject() {}

  /**
   * Reads the subject; {@code anonymous} without a token.
   *
   * @throws Problem 401 for a token that names nobody: nothing can belong to it
   */
  public static String of(SecurityIdentity identity) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return ANONYMOUS;
    }
    if (token.getSubject() instanceof String subject) {
      return subject;
    }
    throw Problem.of(401, "unauthenticated");
  }
}
