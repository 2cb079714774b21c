package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.as;
import static fr.matricule.applications.web.Amina.claire;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.matricule.kernel.testing.Tokens;
import io.restassured.response.Response;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever owns a case never handles it, by no door; and only owners know of drafts. */
@AtTheDoors
class OwnCaseDoorTest {

  private static final String ID = UUID.randomUUID().toString();

  /** Each door by which staff changes a case, with something that could be right there. */
  private static final Map<String, String> STAFF_DOORS =
      Map.of(
          "PUT /identity-check", "{\"verdict\":\"ACCEPTED\",\"documentId\":\"%s\"}".formatted(ID),
          "PUT /decision", "{\"outcome\":\"GRANTED\"}",
          "POST /decision/confirmation", "{\"agree\":true}",
          "POST /information-requests",
              "{\"items\":[{\"documentKind\":\"RIB\",\"reason\":\"MISSING\"}]}",
          "POST /contact/address-confirmation", "",
          "POST /tasks/{task}/completion", "");

  @Test
  void isHandledByNobodyWhoOwnsIt() {
    Amina amina = Amina.isAssessed();
    for (String role : List.of("caseworker", "supervisor")) {
      String herself =
          Tokens.staff(
              amina.subject, "311", "Amina Exemple", "applicant", role, "decision-confirmer");
      STAFF_DOORS.forEach(
          (door, body) -> {
            String path = door.substring(door.indexOf('/')).replace("{task}", ID);
            Response answer =
                door.startsWith("PUT")
                    ? amina.put(herself, path, body)
                    : amina.post(herself, path, body);
            assertThat(answer.statusCode())
                .as("%s as %s: %s", door, role, answer.asString())
                .isEqualTo(403);
          });
      Response access = as(herself).get(amina.url("/access"));
      assertThat(access.<Boolean>path("see")).isTrue();
      assertThat(access.<Boolean>path("handle")).isFalse();
      assertThat(access.<String>path("capacity")).isEqualTo("OWNER");
      assertThat(as(herself).get(amina.url("/tasks")).statusCode()).isEqualTo(403);
    }
    assertThat(amina.track("entitlementTrack")).isEqualTo("ASSESSED");
  }

  @Test
  void knowsEveryDoorOfTheStaff() {
    Set<String> doors = new TreeSet<>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.matricule.applications.web")
            .stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(type -> type.reflect())
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> roles(method).stream().anyMatch(OwnCaseDoorTest::isStaff))
            // what an owner may do as an owner is no handling
            .filter(method -> !roles(method).contains("applicant"))
            .forEach(
                method ->
                    Stream.of(method.getAnnotations())
                        .map(annotation -> annotation.annotationType())
                        .filter(kind -> kind.isAnnotationPresent(HttpMethod.class))
                        .filter(kind -> kind != GET.class)
                        .forEach(kind -> doors.add(kind.getSimpleName() + " " + path(method))));
    assertThat(doors).isEqualTo(new TreeSet<>(STAFF_DOORS.keySet()));
  }

  private static List<String> roles(java.lang.reflect.Method method) {
    RolesAllowed allowed =
        method.isAnnotationPresent(RolesAllowed.class)
            ? method.getAnnotation(RolesAllowed.class)
            : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
    return allowed == null ? List.of() : List.of(allowed.value());
  }

  private static boolean isStaff(String role) {
    return Set.of("caseworker", "supervisor", "decision-confirmer").contains(role);
  }

  private static String path(java.lang.reflect.Method method) {
    String base = method.getDeclaringClass().getAnnotation(Path.class).value();
    Path own = method.getAnnotation(Path.class);
    return (base + (own == null ? "" : own.value())).replace("/applications/{id}", "");
  }

  @Test
  void saysWhoMaySeeAndWhoMayHandle() {
    Amina amina = Amina.hasSubmitted();
    Map.of(
            amina.token(), "OWNER false",
            claire(), "OFFICE true",
            Tokens.supervisor("sophie", "311"), "OFFICE true",
            Tokens.auditor("audrey"), "AUDITOR false")
        .forEach(
            (token, expected) -> {
              Response access = as(token).get(amina.url("/access"));
              assertThat(access.path("capacity") + " " + access.path("handle")).isEqualTo(expected);
            });
    assertThat(as(Tokens.caseworker("nadia", "591")).get(amina.url("/access")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void showsADraftToNobodyButItsOwner() {
    Amina amina = Amina.withAFilledInDraft();
    for (String token :
        List.of(claire(), Tokens.supervisor("sophie", "311"), Tokens.auditor("audrey"))) {
      for (String path : List.of("", "/progress", "/timeline", "/access")) {
        assertThat(as(token).get(amina.url(path)).statusCode()).as(path).isEqualTo(404);
      }
    }
    amina.post(amina.token(), "/withdrawal", "{}").then().statusCode(200);
    assertThat(as(Tokens.auditor("audrey")).get(amina.url("")).statusCode()).isEqualTo(404);
  }
}
