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
import fr.matricule.applications.form.Situation;
import fr.matricule.kernel.http.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormPatchTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

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
  void replacesListsWhole() throws JsonProcessingException {
    assertThat(patch("{\"identity\":{\"nationalities\":[\"TN\"]}}").identity().nationalities())
        .containsExactly("TN");
  }

  @Test
  void goesDeepIntoWhatWasNotThere() throws JsonProcessingException {
    Form form =
        FormPatch.of(JSON.readTree("{\"situation\":{\"stay\":{\"title\":\"VLS_TS\"}}}"))
            .appliedTo(Form.EMPTY, JSON);
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

  private static Form patch(String patch) throws JsonProcessingException {
    return FormPatch.of(JSON.readTree(patch)).appliedTo(FormFixture.amina(), JSON);
  }
}
