package fr.matricule.applications.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

  @Test
  void freezesTheFactsUnderTheirVersionAndDate() {
    UUID id = UUID.randomUUID();
    Facts facts = Facts.submitted(id, 1, LocalDate.of(2026, 9, 7), FormFixture.amina());
    assertThat(facts.applicationId()).isEqualTo(id);
    assertThat(facts.version()).isEqualTo(1);
    assertThat(facts.submittedOn()).isEqualTo(LocalDate.of(2026, 9, 7));
    assertThat(facts.birthDate()).isEqualTo("2004-05-17");
    assertThat(facts.department()).isEqualTo("31");
    assertThat(facts.situation()).isEqualTo(Situation.Kind.STUDENT);
    assertThat(facts.stay().validated()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "31000,31",
    "75013,75",
    "01000,01",
    "20000,2A",
    "20137,2A",
    "20200,2B",
    "20600,2B",
    "97110,971",
    "97400,974",
    "98800,988",
  })
  void findsTheDepartmentOfAPostcode(String postcode, String department) {
    Form form = FormFixture.withText("/contact/address/postcode", postcode);
    assertThat(Facts.declared(form).department()).isEqualTo(department);
  }

  @Test
  void leavesUnknownWhatIsUnknown() {
    Facts facts = Facts.declared(Form.EMPTY);
    assertThat(facts).hasAllNullFieldsOrProperties();
  }

  @Test
  void knowsNoDepartmentAbroad() {
    Form form =
        FormFixture.with("{\"contact\":{\"address\":{\"postcode\":\"1000\",\"country\":\"BE\"}}}");
    assertThat(Facts.declared(form).department()).isNull();
  }
}
