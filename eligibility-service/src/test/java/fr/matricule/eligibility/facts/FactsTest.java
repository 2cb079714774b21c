package fr.matricule.eligibility.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.eligibility.codes.PermitTitle;
import fr.matricule.eligibility.codes.Situation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

  @Test
  void nothingIsKnownOfNobody() {
    assertThat(Fact.all()).allSatisfy(fact -> assertThat((Object) fact.of(Facts.NONE)).isNull());
  }

  @Test
  void changesOneFactAndNoOther() {
    Facts facts = Fact.TITLE.changed(Facts.NONE, PermitTitle.APS);
    assertThat(facts.stay().title()).isEqualTo(PermitTitle.APS);
    assertThat(Fact.TITLE.changed(facts, null)).isEqualTo(Facts.NONE);
    assertThat(Fact.SITUATION.changed(facts, Situation.STUDENT).stay()).isEqualTo(facts.stay());
  }

  @Test
  void everyFactHasAPlaceOfItsOwnInASet() {
    FactSet all = FactSet.of(Fact.all().toArray(Fact<?>[]::new));
    assertThat(all.list()).isEqualTo(Fact.all());
    assertThat(FactSet.coded(all.codes())).isEqualTo(all);
    assertThat(Fact.TITLE.pointer()).isEqualTo("/stay/title");
  }

  @Test
  void unionsAndKeepsTheOrderOfAsking() {
    FactSet set = FactSet.of(Fact.MONTHLY_EUROS).union(FactSet.of(Fact.SITUATION));
    assertThat(set.list()).isEqualTo(List.of(Fact.SITUATION, Fact.MONTHLY_EUROS));
  }

  @Test
  void readsDatesOfWhichADayOrAMonthIsUnknown() {
    assertThat(PartialDate.parse("2004").earliest()).isEqualTo("2004-01-01");
    assertThat(PartialDate.parse("2004").latest()).isEqualTo("2004-12-31");
    assertThat(PartialDate.parse("2004-02").latest()).isEqualTo("2004-02-29");
    assertThat(PartialDate.parse("2004-05-17").latest()).isEqualTo(LocalDate.of(2004, 5, 17));
    assertThat(PartialDate.parse("2004-05").toString()).isEqualTo("2004-05");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "04", "2004-13", "2004-02-30", "2004-1-1", "17/05/2004", "2004-"})
  void refusesWhatIsNoDate(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(RuntimeException.class);
  }
}
