package fr.matricule.applications.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalTermsTest {

  private static final String TODAY =
      "{from: 2016-01-01, value: P2M, reference: CSS R142-1, edition: 2019-01-01}";
  private static final String DECREE =
      """
      {from: 2016-01-01, until: 2026-06-30, value: P2M, reference: CSS R142-1, edition: 2019-01-01},
      {from: 2026-07-01, value: P3M, reference: decree 2026-500, edition: 2026-06-15}""";

  @Test
  void readsEachTermWithTheTextThatSaysIt() {
    Map<LegalTerm, List<DatedTerm>> terms = LegalTermsFile.read();
    assertThat(terms).containsOnlyKeys(LegalTerm.values());
    assertThat(terms.values())
        .allSatisfy(
            values ->
                assertThat(values)
                    .isNotEmpty()
                    .allSatisfy(
                        value -> {
                          assertThat(value.reference()).isNotBlank();
                          assertThat(value.edition()).isNotNull();
                        }));
  }

  @Test
  void changesATermByOneLineForWhatHappensFromThatDayOn() throws IOException {
    LegalTerms terms = terms(DECREE);
    LegalDates dates = new LegalDates(WorkingCalendar.ofFrance(), terms);
    assertThat(dates.appealBefore(day("2026-06-30"))).isEqualTo(day("2026-08-31"));
    assertThat(dates.appealBefore(day("2026-07-01"))).isEqualTo(day("2026-10-01"));
    assertThat(terms.remedies(day("2026-06-30")).appealTerm()).isEqualTo(Period.ofMonths(2));
    assertThat(terms.remedies(day("2026-07-01")).appealTerm()).isEqualTo(Period.ofMonths(3));
  }

  @Test
  void knowsTheTermsOfThePast() {
    LegalTerms terms = new LegalTerms(ImplicitOutcome.ACCEPTANCE);
    assertThat(terms.of(LegalTerm.APPEAL_ANSWER, day("2018-12-31"))).isEqualTo(Period.ofMonths(1));
    assertThat(terms.of(LegalTerm.APPEAL_ANSWER, day("2019-01-01"))).isEqualTo(Period.ofMonths(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{from: 2017-01-01, value: P2M, reference: x, edition: 2019-01-01}",
        "{from: 2016-01-01, until: 2026-06-30, value: P2M, reference: x, edition: 2019-01-01}",
        "{from: 2016-01-01, value: P2M, reference: x, edition: 2019-01-01}, {from: 2026-07-01, value: P3M, reference: x, edition: 2026-01-01}",
        "{from: 2016-01-01, until: 2026-06-30, value: P2M, reference: x, edition: 2019-01-01}, {from: 2026-07-02, value: P3M, reference: x, edition: 2026-01-01}",
        "{from: 2016-01-01, value: P0D, reference: x, edition: 2019-01-01}",
        "{from: 2016-01-01, value: P2M, reference: '', edition: 2019-01-01}",
        "{from: 2016-01-01, value: P2M, reference: x}",
      })
  void doesNotStartWithAGapAnOverlapOrAValueWithoutAText(String values) {
    assertThatThrownBy(() -> terms(values))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("appeal");
  }

  private static LegalTerms terms(String appeal) throws IOException {
    String file =
        Stream.of(LegalTerm.values())
            .map(term -> term.key() + ": [" + (term == LegalTerm.APPEAL ? appeal : TODAY) + "]")
            .collect(Collectors.joining("\n"));
    return new LegalTerms(
        LegalTermsFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))),
        ImplicitOutcome.ACCEPTANCE);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
