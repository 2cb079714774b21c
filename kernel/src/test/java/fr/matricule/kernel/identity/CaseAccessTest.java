package fr.matricule.kernel.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The owning service is away in these tests: 503 means that nothing known here allows it. */
@QuarkusTest
@WithTestResource(Stack.class)
class CaseAccessTest {

  private final UUID id = UUID.randomUUID();

  @Inject CaseAccess access;
  @Inject EntityManager database;

  private void announced(@Nullable String owner, @Nullable String office, long version) {
    QuarkusTransaction.requiringNew().run(() -> access.record(id, owner, office, version));
  }

  private ValidatableResponse read(String token) {
    return given().auth().oauth2(token).get("/ledger/" + id).then();
  }

  @Test
  void showsNobodysCaseToNobodyInParticular() throws Exception {
    announced(null, null, 1);

    read(withoutSubject()).statusCode(401);
  }

  private static String withoutSubject() throws Exception {
    byte[] der = Base64.getDecoder().decode(System.getProperty("matricule.test.private-key"));
    return Jwt.claims()
        .issuer("https://issuer.test")
        .audience("matricule-api")
        .expiresIn(Duration.ofMinutes(5))
        .sign(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der)));
  }

  @Test
  void showsACaseWithoutOfficeToItsOwnerOnly() {
    announced("amina", null, 1);

    read(Tokens.applicant("amina")).statusCode(200);
    read(Tokens.applicant("bilal")).statusCode(503);
    read(Tokens.caseworker("claire", "311")).statusCode(503);
    read(Tokens.service("eligibility-service", "facts")).statusCode(503);
  }

  @Test
  void believesAnAnnouncementMoreThanAnEarlierAnswer() {
    assertThatCode(() -> askedOnAMiss(new CaseAccess.Access("amina", "591", null)))
        .doesNotThrowAnyException();
    read(Tokens.caseworker("nadia", "591")).statusCode(200);

    announced("amina", "311", 5);

    read(Tokens.caseworker("claire", "311")).statusCode(200);
    read(Tokens.caseworker("nadia", "591")).statusCode(503);
  }

  @Test
  void letsNobodyHandleACaseWithoutAClearYes() {
    for (Boolean unclear : new Boolean[] {null, false}) {
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(() -> askedToHandle(new CaseAccess.Access("amina", "311", unclear)))
          .matches(problem -> problem.status() == 403);
    }
    assertThatCode(() -> askedToHandle(new CaseAccess.Access("amina", "311", true)))
        .doesNotThrowAnyException();
  }

  private void askedToHandle(CaseAccess.Access answer) {
    Caller stranger = new Caller(QuarkusSecurityIdentity.builder().setAnonymous(true).build());
    QuarkusTransaction.requiringNew()
        .run(() -> new CaseAccess(database, stranger, (_, _) -> answer).requireToHandle(id));
  }

  private void askedOnAMiss(CaseAccess.Access answer) {
    Caller stranger = new Caller(QuarkusSecurityIdentity.builder().setAnonymous(true).build());
    QuarkusTransaction.requiringNew()
        .run(() -> new CaseAccess(database, stranger, (_, _) -> answer).require(id));
  }
}
