package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.as;
import static fr.matricule.applications.web.Amina.claire;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What offices, services and everybody may read. */
@AtTheDoors
class ReadingDoorTest {

  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  @Test
  void listsTheWorkOfAnOfficePageByPageOldestFirst() {
    List<String> submitted = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      submitted.add(Amina.hasSubmitted().id.toString());
    }
    Amina.withAFilledInDraft();
    List<String> seen = new ArrayList<>();
    String page = "/worklist?limit=2&status=SUBMITTED";
    while (page != null) {
      Response answer = as(claire()).get(page);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.<List<?>>path("items")).hasSizeLessThanOrEqualTo(2);
      seen.addAll(answer.path("items.id"));
      Matcher next = NEXT.matcher(String.valueOf(answer.header("Link")));
      page = next.find() ? next.group(1).replaceFirst("http://[^/]+", "") : null;
    }
    assertThat(seen).containsSubsequence(submitted);
    assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
  }

  @Test
  void listsOnlyTheOwnOfficeAndEverythingForAnAuditor() {
    String id = Amina.hasSubmitted().id.toString();
    assertThat(ids(Tokens.caseworker("nadia", "591"))).doesNotContain(id);
    assertThat(ids(claire())).contains(id);
    assertThat(ids(Tokens.auditor("audrey"))).contains(id);
  }

  @Test
  void filtersByTrackAndShowsTheRecommendation() {
    Amina amina = Amina.isAssessed();
    Amina refused = Amina.isAssessed("REFUSED");
    Response assessed =
        as(claire()).get("/worklist?limit=100&entitlementTrack=ASSESSED&identityTrack=NOT_STARTED");
    assertThat(recommended(assessed, amina)).isEqualTo("GRANTED");
    assertThat(recommended(assessed, refused)).isEqualTo("REFUSED");
    assertThat(assessed.<List<String>>path("items.applicant")).contains("EXEMPLE AMINA");
    assertThat(
            as(claire())
                .get("/worklist?limit=100&entitlementTrack=DECIDED")
                .<List<String>>path("items.id"))
        .doesNotContain(amina.id.toString());
  }

  private static String recommended(Response worklist, Amina amina) {
    return worklist.path("items.find { it.id == '%s' }.recommended".formatted(amina.id));
  }

  @Test
  void refusesCursorsLimitsAndFiltersThatAreNone() {
    for (String query :
        List.of("cursor=xyz", "cursor=%20", "limit=0", "limit=1000", "status=HAPPY")) {
      Response refused = as(claire()).get("/worklist?" + query);
      assertThat(refused.statusCode()).as(query).isEqualTo(422);
      assertThat(refused.<String>path("title")).isNotBlank();
    }
  }

  @Test
  void givesTheFrozenFactsToTheirScopeOnly() throws JsonProcessingException {
    Amina amina = Amina.hasSubmitted();
    Response facts = as(Tokens.service("eligibility-service", "facts")).get(amina.url("/facts/1"));
    assertThat(facts.statusCode()).isEqualTo(200);
    Contracts.assertMatchesFile(
        "facts.v1.schema.json", new ObjectMapper().readTree(facts.asString()));
    assertThat(facts.<String>path("department")).isEqualTo("31");
    assertThat(facts.<String>path("birthDate")).isEqualTo("2004-05-17");
    assertThat(facts.asString()).doesNotContain("EXEMPLE").doesNotContain("31000");
    assertThat(
            as(Tokens.service("eligibility-service", "facts"))
                .get(amina.url("/facts/2"))
                .statusCode())
        .isEqualTo(404);
    assertThat(
            as(Tokens.service("notifications-service", "contact number"))
                .get(amina.url("/facts/1"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void givesTheContactToItsScopeOnlyAndOfADraftWhatThereIs() {
    Amina draft = Amina.opensADraft();
    Response contact =
        as(Tokens.service("notifications-service", "contact")).get(draft.url("/contact"));
    assertThat(contact.statusCode()).isEqualTo(200);
    assertThat(contact.<String>path("language")).isEqualTo("fr");
    assertThat(contact.<String>path("office.name")).isEqualTo("Assurance Maladie");
    assertThat(contact.<List<?>>path("addressLines")).isEmpty();
    draft.patch(Amina.FORM);
    contact = as(Tokens.service("notifications-service", "contact")).get(draft.url("/contact"));
    assertThat(contact.<String>path("email")).isEqualTo("amina@exemple.test");
    assertThat(contact.<String>path("addressee")).isEqualTo("MME AMINA EXEMPLE");
    assertThat(contact.<String>path("office.code")).isEqualTo("311");
    assertThat(
            as(Tokens.service("eligibility-service", "facts"))
                .get(draft.url("/contact"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void givesANumberForALetterOnlyAndNoneWhereThereIsNone() {
    Amina amina = Amina.hasSubmitted();
    String token = Tokens.service("notifications-service", "contact number");
    assertThat(as(token).get(amina.url("/number?purpose=letter")).statusCode()).isEqualTo(404);
    assertThat(as(token).get(amina.url("/number?purpose=curiosity")).statusCode()).isEqualTo(422);
    assertThat(as(token).get(amina.url("/number")).statusCode()).isEqualTo(422);
  }

  @Test
  void doesNotTakeAPersonsTokenForAServices() throws GeneralSecurityException {
    Amina amina = Amina.hasSubmitted();
    String overreaching = applicantWithScopes(amina.subject, "facts contact number");
    for (String path : List.of("/facts/1", "/contact", "/number?purpose=letter")) {
      assertThat(as(overreaching).get(amina.url(path)).statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void tellsTheOtherServicesWhoMaySee() {
    Amina amina = Amina.withAFilledInDraft();
    Response own = as(amina.token()).get(amina.url("/access"));
    assertThat(own.<String>path("ownerRef")).isEqualTo(amina.subject);
    assertThat(own.<Object>path("office")).isNull();
    assertThat(own.<Integer>path("version")).isEqualTo(1);
    amina.submit().then().statusCode(201);
    Response office = as(claire()).get(amina.url("/access"));
    assertThat(office.<String>path("office")).isEqualTo("311");
    assertThat(office.<Integer>path("version")).isEqualTo(3);
  }

  @Test
  void findsTheOfficeOfAPostcodeForEverybody() {
    assertThat(RestAssured.get("/offices?postcode=31000").<List<String>>path("items.code"))
        .containsExactly("311");
    assertThat(RestAssured.get("/offices?postcode=20200").<List<String>>path("items.code"))
        .containsExactly("202");
    assertThat(RestAssured.get("/offices?postcode=97400").<List<String>>path("items.name"))
        .containsExactly("CGSS de La Réunion");
    assertThat(RestAssured.get("/offices?postcode=99999").<List<?>>path("items")).isEmpty();
    assertThat(RestAssured.get("/offices").<List<?>>path("items")).hasSizeGreaterThan(100);
  }

  @Test
  void describesItselfAsItsContractDoes() {
    Contracts.assertOpenApiIsCommitted("applications", RestAssured.get("/q/openapi").asString());
  }

  private static String applicantWithScopes(String subject, String scopes)
      throws GeneralSecurityException {
    byte[] key = Base64.getDecoder().decode(System.getProperty("matricule.test.private-key"));
    return Jwt.claims()
        .subject(subject)
        .issuer("https://issuer.test")
        .audience("matricule-api")
        .claim("realm_access", Map.of("roles", List.of("applicant")))
        .claim("scope", scopes)
        .expiresIn(Duration.ofMinutes(5))
        .sign(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key)));
  }

  private static List<String> ids(String token) {
    return as(token).get("/worklist?limit=100").path("items.id");
  }
}
