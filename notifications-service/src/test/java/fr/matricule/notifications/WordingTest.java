package fr.matricule.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.notifications.CaseEvent.ApplicationClosed;
import fr.matricule.notifications.CaseEvent.ApplicationWithdrawn;
import fr.matricule.notifications.CaseEvent.ClosingGround;
import fr.matricule.notifications.CaseEvent.DecisionOutcome;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

  @Test
  void hasAFixtureForEveryFact() {
    assertThat(Facts.told().map(Object::getClass).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(CaseEvent.class.getPermittedSubclasses()).collect(Collectors.toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "GRANTED, N10, granted, false",
    "GRANTED_PENDING_DOCUMENT, N10, granted, false",
    "DEFERRED, N12, deferred, false",
    "REFUSED, N11, refused, true",
    "REDIRECTED, N13, redirected, false"
  })
  void postsEveryDecisionAndRegistersARefusal(
      DecisionOutcome outcome, NotificationCode code, String template, boolean registered) {
    assertThat(Wording.of(Facts.decided(outcome)))
        .contains(new Notice(code, Channel.POST, template, registered));
  }

  @Test
  void saysAWithdrawalOnceAlthoughTheCaseIsThenClosedToo() {
    assertThat(Wording.of(new ApplicationWithdrawn(Facts.CASE, Facts.TODAY)))
        .hasValueSatisfying(notice -> assertThat(notice.code()).isEqualTo(NotificationCode.N19));
    assertThat(Wording.of(new ApplicationClosed(Facts.CASE, Facts.TODAY, ClosingGround.WITHDRAWN)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = ClosingGround.class, mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWN")
  void confirmsEveryOtherClosureByMail(ClosingGround ground) {
    assertThat(Wording.of(new ApplicationClosed(Facts.CASE, Facts.TODAY, ground)))
        .hasValueSatisfying(
            notice -> {
              assertThat(notice.code()).isEqualTo(NotificationCode.N19);
              assertThat(notice.channel()).isEqualTo(Channel.EMAIL);
            });
  }

  @Test
  void neverMailsANumber() {
    assertThat(Facts.told().flatMap(event -> Wording.of(event).stream()))
        .filteredOn(notice -> notice.code().carriesTheNumber())
        .isNotEmpty()
        .allMatch(notice -> notice.channel() == Channel.POST);
  }
}
