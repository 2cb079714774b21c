package fr.matricule.kernel.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Real, signed access tokens of the shape the identity provider gives. */
public final class Tokens {

  static final String ISSUER = "https://issuer.test";

  // who may be the second person to decide is what the realm says: there, all of an office
  private static final String CONFIRMER = "decision-confirmer";

  private Tokens() {}

  public static String applicant(String subject) {
    return sign(user(subject, "applicant"));
  }

  public static String caseworker(String subject, String office) {
    return sign(user(subject, "caseworker", CONFIRMER).claim("office", office));
  }

  public static String supervisor(String subject, String office) {
    return sign(user(subject, "supervisor", CONFIRMER).claim("office", office));
  }

  /** Somebody of an office in just these roles, with the name and function their letters show. */
  public static String staff(String subject, String office, String name, String... roles) {
    return sign(
        user(subject, roles)
            .claim("office", office)
            .claim("name", name)
            .claim("function", "gestionnaire conseil"));
  }

  public static String auditor(String subject) {
    return sign(user(subject, "auditor"));
  }

  public static String ops(String subject) {
    return sign(user(subject, "ops"));
  }

  public static String integration(String subject) {
    return sign(user(subject, "integration"));
  }

  /** A client-credentials token with scopes, separated by blanks. */
  public static String service(String client, String scopes) {
    return sign(
        user("service-account-" + client, "service").claim("scope", scopes).claim("azp", client));
  }

  /** An applicant's token that expired an hour ago. */
  public static String expired(String subject) {
    Instant before = Instant.now().minus(Duration.ofHours(2));
    return user(subject, "applicant")
        .issuedAt(before)
        .expiresAt(before.plus(Duration.ofHours(1)))
        .sign(TestKey.privateKey());
  }

  private static JwtClaimsBuilder user(String subject, String... roles) {
    return Jwt.claims()
        .subject(subject)
        .issuer(ISSUER)
        .audience("matricule-api")
        .claim("realm_access", Map.of("roles", List.of(roles)));
  }

  private static String sign(JwtClaimsBuilder claims) {
    return claims.expiresIn(Duration.ofMinutes(5)).sign(TestKey.privateKey());
  }
}
