package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.as;
import static fr.matricule.applications.web.Amina.claire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.matricule.kernel.testing.Events;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an applicant does with their own cases beside filling one in. */
@AtTheDoors
class MyApplicationsDoorTest {

  @Test
  void listsTheirOwnCasesNewestFirstAndNobodyElses() {
    Amina first = Amina.hasSubmitted();
    UUID second = first.opensAnother();
    Amina.hasSubmitted();

    Response list = mine(first, "");

    assertThat(list.statusCode()).isEqualTo(200);
    assertThat(list.<List<String>>path("items.id"))
        .containsExactly(second.toString(), first.id.toString());
    assertThat(list.<List<String>>path("items.status")).startsWith("DRAFT");
    assertThat(list.<List<String>>path("items.sentence")).doesNotContain("").hasSize(2);
    assertThat(list.<List<String>>path("items.nextActor")).startsWith("APPLICANT");
  }

  @Test
  void leadsFromPageToPage() {
    Amina amina = Amina.opensADraft();
    amina.opensAnother();
    amina.opensAnother();

    Response page = mine(amina, "?limit=2");
    String next = page.header("Link").replaceAll("<([^>]*)>.*", "$1");
    Response last = as(amina.token()).get(next);

    assertThat(page.<List<String>>path("items.id")).hasSize(2);
    assertThat(last.<List<String>>path("items.id")).containsExactly(amina.id.toString());
    assertThat(last.header("Link")).isNull();
  }

  @Test
  void refusesCursorsAndLimitsThatAreNone() {
    Amina amina = Amina.opensADraft();

    for (String query :
        List.of("?cursor=IMM-2026-000001-Z1", "?cursor=x", "?limit=0", "?limit=51")) {
      assertThat(mine(amina, query).statusCode()).as(query).isEqualTo(422);
    }
  }

  @Test
  void givesTheReceiptAgainAsItWasGiven() {
    Amina amina = Amina.withAFilledInDraft();
    assertThat(as(amina.token()).get(amina.url("/receipt")).statusCode()).isEqualTo(404);
    String given = amina.submit().then().statusCode(201).extract().asString();

    assertThat(as(amina.token()).get(amina.url("/receipt")).asString()).isEqualTo(given);
    assertThat(as(claire()).get(amina.url("/receipt")).statusCode()).isEqualTo(200);
    assertThat(as(Amina.opensADraft().token()).get(amina.url("/receipt")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void saysBeforehandWhatASubmissionWouldBeRefusedFor() {
    Amina amina = Amina.opensADraft();
    amina
        .patch("{\"identity\":{\"birthName\":\"EXEMPLE\"},\"statement\":{\"sworn\":true}}")
        .then()
        .statusCode(200);

    Response check = as(amina.token()).get(amina.url("/submission/check"));
    Response refused = amina.submit();

    assertThat(check.statusCode()).isEqualTo(422);
    assertThat(check.<String>path("type")).isEqualTo(refused.path("type"));
    assertThat(check.<List<Object>>path("errors")).isEqualTo(refused.path("errors"));
    assertThat(check.<List<Object>>path("missingDocuments")).isNotNull();
  }

  @Test
  void saysBeforehandWhatWouldBeMissingAndChangesNothing() {
    Amina amina = Amina.withAFilledInDraft();
    String before = amina.etag();

    Response check = as(amina.token()).get(amina.url("/submission/check"));

    assertThat(check.statusCode()).isEqualTo(200);
    assertThat(check.<List<Object>>path("missingDocuments")).isNotEmpty();
    assertThat(amina.etag()).isEqualTo(before);
    amina.submit().then().statusCode(201);
    assertThat(as(amina.token()).get(amina.url("/submission/check")).statusCode()).isEqualTo(409);
    assertThat(as(claire()).get(amina.url("/submission/check")).statusCode()).isEqualTo(403);
  }

  @Test
  void forgetsADraftThatIsGivenUpAndTellsTheOthers() {
    Amina amina = Amina.withAFilledInDraft();
    String tag = amina.etag();

    assertThat(as(amina.token()).delete(amina.url("")).statusCode()).isEqualTo(428);
    assertThat(
            as(Amina.opensADraft().token())
                .header("If-Match", tag)
                .delete(amina.url(""))
                .statusCode())
        .isEqualTo(404);
    assertThat(as(amina.token()).header("If-Match", tag).delete(amina.url("")).statusCode())
        .isEqualTo(204);

    assertThat(amina.read().statusCode()).isEqualTo(404);
    assertThat(mine(amina, "").<List<String>>path("items.id")).isEmpty();
    await()
        .untilAsserted(
            () ->
                assertThat(Events.of("applications", amina.id))
                    .extracting(Events.Seen::type)
                    .contains("ApplicationErased"));
  }

  @Test
  void deletesNothingThatWasSubmitted() {
    Amina amina = Amina.hasSubmitted();

    Response refused = as(amina.token()).header("If-Match", amina.etag()).delete(amina.url(""));

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.<String>path("type")).endsWith("#not-a-draft");
    assertThat(amina.read().statusCode()).isEqualTo(200);
  }

  private static Response mine(Amina amina, String query) {
    return as(amina.token()).get("/applications" + query);
  }
}
