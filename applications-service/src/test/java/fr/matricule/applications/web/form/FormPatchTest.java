package fr.matricule.applications.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.matricule.applications.form.Form;
import fr.matricule.applications.form.FormFixture;
import fr.matricule.applications.form.Sex;
import fr.matricule.applications.form.Situation;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.input.RequestJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormPatchTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();
  private static final RequestJson REQUESTS = new RequestJson(JSON);

  @Test
  void changesOnlyWhatItNames() throws JsonProcessingException {
    Form patched = patch("{\"contact\":{\"email\":\"neu@exemple.test\"}}");
    assertThat(patched.contact().email()).isEqualTo("neu@exemple.test");
    assertThat(patched.contact().address()).isEqualTo(FormFixture.amina().contact().address());
    assertThat(patched.identity()).isEqualTo(FormFixture.amina().identity());
  }

  @Test
  void takesAwayWhatIsNull() throws JsonProcessingException {
    Form patched = patch("{\"bank\":null,\"contact\":{\"mobile\":null}}");
    assertThat(patched.bank()).isNull();
    assertThat(patched.contact().mobile()).isNull();
    assertThat(patched.contact().email()).isNotNull();
  }

  @Test
  void takesAwayWhatIsBlank() throws JsonProcessingException {
    Form patched =
        patch("{\"contact\":{\"mobile\":\"\"},\"identity\":{\"usageName\":\" \\u00a0\"}}");
    assertThat(patched.contact().mobile()).isNull();
    assertThat(patched.identity().usageName()).isNull();
    assertThat(patched.contact().email()).isNotNull();
  }

  @Test
  void replacesListsWhole() throws JsonProcessingException {
    assertThat(patch("{\"identity\":{\"nationalities\":[\"TN\"]}}").identity().nationalities())
        .containsExactly("TN");
  }

  @Test
  void goesDeepIntoWhatWasNotThere() throws JsonProcessingException {
    Form form =
        FormPatch.of(JSON.readTree("{\"situation\":{\"stay\":{\"title\":\"VLS_TS\"}}}"))
            .appliedTo(Form.EMPTY, REQUESTS);
    assertThat(form.situation().stay().title()).isEqualTo(Situation.Stay.PermitTitle.VLS_TS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"identity\":{\"shoeSize\":\"38\"}}",
        "{\"identity\":{\"shoeSize\":null}}",
        "{\"situation\":{\"situation\":\"ASTRONAUT\"}}",
        "{\"situation\":{\"arrivalDate\":\"yesterday\"}}",
        "{\"identity\":\"Amina\"}",
        "{\"shoes\":{}}"
      })
  void refusesWhatIsNoForm(String patch) {
    assertThatThrownBy(() -> patch(patch)).isInstanceOf(MismatchedInputException.class);
  }

  @Test
  void namesThePlacesItTouchesAndNoValue() throws JsonProcessingException {
    assertThat(
            FormPatch.of(
                    JSON.readTree(
                        "{\"identity\":{\"birthName\":\"SECRET\",\"givenNames\":[\"A\"]},\"bank\":null}"))
                .pointers())
        .containsExactly("/identity/birthName", "/identity/givenNames", "/bank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"x\"", "3", "null"})
  void wantsAnObject(String patch) throws JsonProcessingException {
    var body = JSON.readTree(patch);
    assertThatThrownBy(() -> FormPatch.of(body)).isInstanceOf(Problem.class);
  }

  @Test
  void takesAwayWhatIsBlankWhateverItsType() throws JsonProcessingException {
    Form patched =
        patch(
            """
            {"identity":{"birthDate":"","sex":" ","givenNames":["Amina","\u00a0"],"noGivenName":""},
             "contact":{"mobile":"","address":{"line2":""}},
             "situation":{"arrivalDate":"","situation":"","stay":{"validUntil":"\u2003","validated":""},
               "resources":{"monthlyEuros":"","benefits":[""]}},
             "statement":{"sworn":""}}""");
    assertThat(patched.identity().birthDate()).isNull();
    assertThat(patched.identity().sex()).isNull();
    assertThat(patched.identity().givenNames()).containsExactly("Amina");
    assertThat(patched.contact().mobile()).isNull();
    assertThat(patched.contact().address().line2()).isNull();
    assertThat(patched.situation().arrivalDate()).isNull();
    assertThat(patched.situation().situation()).isNull();
    assertThat(patched.situation().stay().validUntil()).isNull();
    assertThat(patched.situation().stay().validated()).isNull();
    assertThat(patched.situation().stay().title()).isEqualTo(Situation.Stay.PermitTitle.VLS_TS);
    assertThat(patched.situation().resources().benefits()).isEmpty();
    assertThat(patched.statement().sworn()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X", "x", "D", "OTHER", "U", "\u00a0X", "Female"})
  void saysWhatTheRegisterKnowsOfASexThatItDoesNotKnow(String sex) {
    assertThatThrownBy(() -> patch("{\"identity\":{\"sex\":\"%s\"}}".formatted(sex)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.faults())
                    .containsExactly(new Problem.Fault("/identity/sex", "sex", List.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"F", "f"})
  void readsTheSexInCapitalsOrNot(String sex) throws JsonProcessingException {
    assertThat(patch("{\"identity\":{\"sex\":\"%s\"}}".formatted(sex)).identity().sex())
        .isEqualTo(Sex.F);
  }

  private static Form patch(String patch) throws JsonProcessingException {
    return FormPatch.of(JSON.readTree(patch)).appliedTo(FormFixture.amina(), REQUESTS);
  }
}
