package fr.matricule.applications.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WellFormedTest {

  @Test
  void acceptsACompleteFormAndAnEmptyOne() {
    assertThat(errors(FormFixture.amina())).isEmpty();
    assertThat(errors(Form.EMPTY)).isEmpty();
  }

  @Test
  void refusesPeriodsThatEndBeforeTheyStart() {
    Form upsideDown =
        FormFixture.with(
            """
            {"situation":{"stay":{"validFrom":"2026-09-07","validUntil":"2026-09-06"},
               "activity":{"startDate":"2026-09-07","endDate":"2026-09-06"},
               "studies":{"startDate":"2026-09-07","endDate":"2026-09-06"},
               "cover":{"country":"ZZ"},"family":{"householdSize":0},"resources":{"monthlyEuros":-1}}}""");
    assertThat(errors(upsideDown))
        .extracting(FieldError::pointer, FieldError::code)
        .containsExactlyInAnyOrder(
            tuple("/situation/stay/validUntil", "ends-before-it-starts"),
            tuple("/situation/activity/endDate", "ends-before-it-starts"),
            tuple("/situation/studies/endDate", "ends-before-it-starts"),
            tuple("/situation/cover/country", "nationality"),
            tuple("/situation/family/householdSize", "at-least"),
            tuple("/situation/resources/monthlyEuros", "at-least"));
  }

  private static List<FieldError> errors(Form form) {
    return WellFormed.errors(form, LocalDate.of(2026, 9, 7));
  }
}
