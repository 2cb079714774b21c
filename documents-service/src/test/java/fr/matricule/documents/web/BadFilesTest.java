package fr.matricule.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.documents.ApplicationsStandIn;
import fr.matricule.documents.CaseFixture;
import fr.matricule.documents.SampleFiles;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class BadFilesTest {

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("a program called .pdf", SampleFiles.exe(), "WRONG_TYPE"),
        Arguments.of("the EICAR file", SampleFiles.eicar(), "VIRUS_FOUND"),
        Arguments.of("a locked PDF", SampleFiles.encryptedPdf("secret"), "PASSWORD_PROTECTED"),
        Arguments.of("half a PDF", SampleFiles.firstHalf(SampleFiles.pdf(3)), "CORRUPT"),
        Arguments.of("a PDF with a script", SampleFiles.pdfWithScript(), "ACTIVE_CONTENT"),
        Arguments.of("a book", SampleFiles.pdf(21), "TOO_MANY_PAGES"),
        Arguments.of("a stamp", SampleFiles.image("png", 400, 300), "RESOLUTION_TOO_LOW"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("files")
  void rejectsWhatCannotBeUsedAndKeepsNothingOfIt(String what, byte[] bytes, String reason) {
    CaseFixture file = CaseFixture.open();
    UUID document = file.handIn(bytes, "application/pdf");

    JsonPath rejected = file.inspected(document);
    assertThat(rejected.getString("status")).as(what).isEqualTo("REJECTED");
    assertThat(rejected.getString("reason")).as(what).isEqualTo(reason);
    Events.Seen last = file.said(2).getLast();
    assertThat(last.type()).isEqualTo("DocumentRejected");
    assertThat(last.data().get("reason").asText()).isEqualTo(reason);
    Contracts.assertMatches(last.type(), last.data());
    file.applicant().get("/documents/{id}/content", document).then().statusCode(404);
  }
}
