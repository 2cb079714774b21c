package fr.matricule.documents.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.documents.ApplicationsStandIn;
import fr.matricule.documents.CaseFixture;
import fr.matricule.documents.SampleFiles;
import fr.matricule.kernel.testing.Stack;
import fr.matricule.kernel.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class ListTest {

  private CaseFixture file;

  @BeforeEach
  void openCase() {
    file = CaseFixture.open();
  }

  @Test
  void listsACasesDocumentsPageByPageInTheOrderTheyCame() {
    List<String> announced =
        IntStream.range(0, 5)
            .mapToObj(_ -> file.announced(SampleFiles.pdf(1), "application/pdf"))
            .map(document -> document.getString("id"))
            .toList();
    List<String> seen = new ArrayList<>();
    String next = "/documents?limit=2&application=" + file.id();
    int pages = 0;
    while (next != null) {
      Response page = file.applicant().urlEncodingEnabled(false).get(next);
      assertThat(page.statusCode()).isEqualTo(200);
      seen.addAll(page.jsonPath().getList("items.id"));
      String link = page.header("Link");
      next = link == null ? null : link.replaceAll("<([^>]*)>.*", "$1");
      pages++;
    }
    assertThat(seen).isEqualTo(announced);
    assertThat(pages).isEqualTo(3);
  }

  @Test
  void listsByKindAndStatus() {
    file.announced(SampleFiles.pdf(1), "application/pdf");
    UUID ready = file.ready(SampleFiles.pdf(1));
    assertThat(listed("&status=READY")).containsExactly(ready.toString());
    assertThat(listed("&kind=BIRTH_CERT_FULL")).hasSize(2);
    assertThat(listed("&kind=RIB")).isEmpty();
  }

  private List<String> listed(String filter) {
    return file.applicant()
        .get("/documents?application=" + file.id() + filter)
        .jsonPath()
        .getList("items.id");
  }

  @Test
  void showsACaseToItsApplicantItsOfficeAndAuditorsOnly() {
    String path = "/documents?application=" + file.id();
    file.caseworker().get(path).then().statusCode(200);
    given().auth().oauth2(Tokens.auditor("audrey")).get(path).then().statusCode(200);
    given().auth().oauth2(Tokens.applicant("bilal")).get(path).then().statusCode(404);
    given().auth().oauth2(Tokens.caseworker("nadia", "591")).get(path).then().statusCode(404);
    given().auth().oauth2(Tokens.expired(file.owner())).get(path).then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.service("eligibility-service", "facts"))
        .get(path)
        .then()
        .statusCode(403);
  }

  @Test
  void saysWhichParameterCannotBeRead() {
    for (String query :
        List.of(
            "limit=3",
            "application=7",
            "application=" + file.id() + "&kind=LOVE_LETTER",
            "application=" + file.id() + "&cursor=" + UUID.randomUUID())) {
      file.applicant().get("/documents?" + query).then().statusCode(422);
    }
  }

  @Test
  void knowsNoDocumentThatIsNotThere() {
    file.applicant().get("/documents/{id}", UUID.randomUUID()).then().statusCode(404);
    file.applicant().get("/documents/not-an-id").then().statusCode(404);
  }
}
