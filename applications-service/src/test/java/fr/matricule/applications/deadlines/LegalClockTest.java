package fr.matricule.applications.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The worked dates of silence: received 2 March 2026, asked on 12 March with limit 11 April. */
class LegalClockTest {

  private static final UUID CASE = UUID.randomUUID();

  private final LegalClock rejection =
      LegalClock.ofSilence(CASE, ImplicitOutcome.REJECTION, day("2026-03-02"), day("2026-05-02"));
  private final LegalClock acceptance =
      LegalClock.ofSilence(CASE, ImplicitOutcome.ACCEPTANCE, day("2026-03-02"), day("2026-05-02"));

  @Test
  void decidesAfterTwoMonthsWhenNothingIsAsked() {
    assertThat(rejection.dueOn()).isEqualTo(day("2026-05-02"));
    assertThat(acceptance.dueOn()).isEqualTo(day("2026-05-02"));
  }

  @Test
  void prolongsARejectionByTheDaysItRested() {
    rejection.asked(day("2026-03-12"), day("2026-04-11"));
    rejection.answered(day("2026-04-01"), day("2026-06-01"));
    assertThat(rejection.dueOn()).isEqualTo(day("2026-05-22"));
  }

  @Test
  void startsAnAcceptanceOnlyWhenThePiecesCome() {
    acceptance.asked(day("2026-03-12"), day("2026-04-11"));
    assertThat(acceptance.isRunning()).isFalse();
    acceptance.answered(day("2026-04-01"), day("2026-06-01"));
    assertThat(acceptance.dueOn()).isEqualTo(day("2026-06-01"));
  }

  @Test
  void letsARejectionRunAgainByItselfAtTheLimitAndIgnoresALatePiece() {
    rejection.asked(day("2026-03-12"), day("2026-04-11"));
    assertThat(rejection.dueOn()).isEqualTo(day("2026-06-01"));
    rejection.answered(day("2026-04-14"), day("2026-06-14"));
    assertThat(rejection.dueOn()).isEqualTo(day("2026-06-01"));
  }

  @Test
  void countsOverlappingRequestsOnce() {
    rejection.asked(day("2026-03-12"), day("2026-04-11"));
    rejection.asked(day("2026-03-20"), day("2026-04-21"));
    assertThat(rejection.dueOn()).isEqualTo(day("2026-06-11"));
    rejection.asked(day("2026-03-22"), day("2026-04-01"));
    assertThat(rejection.dueOn()).isEqualTo(day("2026-06-11"));
    rejection.answered(day("2026-04-20"), day("2026-06-20"));
    assertThat(rejection.dueOn()).isEqualTo(day("2026-06-10"));
  }

  @Test
  void restsASecondTimeAfterItRanAgain() {
    rejection.asked(day("2026-03-12"), day("2026-03-22"));
    rejection.answered(day("2026-03-22"), day("2026-05-22"));
    rejection.asked(day("2026-04-01"), day("2026-04-06"));
    assertThat(rejection.dueOn()).isEqualTo(day("2026-05-17"));
  }

  @Test
  void neverMovesTheEndOfAClockForward() {
    LegalClock civilStatus =
        LegalClock.running(CASE, ClockKind.CIVIL_STATUS, day("2026-01-15"), day("2026-04-15"));
    civilStatus.restart(day("2026-01-10"), day("2026-04-10"));
    assertThat(civilStatus.dueOn()).isEqualTo(day("2026-04-15"));
    civilStatus.restart(day("2026-01-19"), day("2026-04-20"));
    assertThat(civilStatus.dueOn()).isEqualTo(day("2026-04-20"));
  }

  @Test
  void staysStopped() {
    acceptance.stop(day("2026-04-01"));
    acceptance.stop(day("2026-04-09"));
    acceptance.restart(day("2026-05-01"), day("2026-12-01"));
    assertThat(acceptance.isRunning()).isFalse();
    assertThat(acceptance.dueOn()).isEqualTo(day("2026-05-02"));
    assertThat(acceptance.stoppedOn).isEqualTo(day("2026-04-01"));
  }

  @Test
  void meansNothingBySilenceOnOtherClocks() {
    LegalClock acknowledgement =
        LegalClock.running(CASE, ClockKind.ACKNOWLEDGEMENT, day("2026-07-10"), day("2026-07-27"));
    assertThat(acknowledgement.basis).isEqualTo("CRPA R112-11-2");
    assertThatThrownBy(acknowledgement::outcome).isInstanceOf(IllegalStateException.class);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
