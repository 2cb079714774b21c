package fr.matricule.notifications.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.matricule.notifications.Facts;
import fr.matricule.notifications.event.CaseEvent;
import fr.matricule.notifications.event.CaseEvent.ApplicationClosed;
import fr.matricule.notifications.event.CaseEvent.ApplicationWithdrawn;
import fr.matricule.notifications.event.CaseEvent.ClosingGround;
import fr.matricule.notifications.event.CaseEvent.ContactChanged;
import fr.matricule.notifications.event.CaseEvent.DecisionOutcome;
import fr.matricule.notifications.event.CaseEvent.DocumentReviewed;
import fr.matricule.notifications.event.CaseEvent.DocumentReviewed.Verdict;
import java.util.Arrays;
import java.util.List;
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
    "GRANTED, GRANT, granted, false",
    "GRANTED_PENDING_DOCUMENT, GRANT, granted-pending, false",
    "DEFERRED, DEFERRAL, deferred, false",
    "REFUSED, REFUSAL, refused, true",
    "REDIRECTED, REDIRECTION, redirected, false"
  })
  void postsEveryDecisionAndRegistersARefusal(
      DecisionOutcome outcome, MessageSubject subject, String template, boolean registered) {
    assertThat(Wording.of(Facts.decided(outcome)))
        .containsExactly(
            new MessagePlan(subject, Channel.POST, Recipient.APPLICANT, template, registered));
  }

  @Test
  void saysToWhomAnotherStateCoversWhatThatSchemePays() {
    assertThat(Wording.of(Facts.redirected("HOME_SCHEME", "COVERED_ELSEWHERE")))
        .extracting(MessagePlan::subject, MessagePlan::template)
        .containsExactly(tuple(MessageSubject.REDIRECTION, "coordination"));
  }

  @Test
  void tellsARefusedDocumentAndNotAnAcceptedOne() {
    assertThat(Wording.of(new DocumentReviewed(Facts.CASE, "RIB", Verdict.REJECTED, "BLURRED")))
        .extracting(MessagePlan::subject)
        .containsExactly(MessageSubject.DOCUMENT_REFUSAL);
    assertThat(Wording.of(new DocumentReviewed(Facts.CASE, "RIB", Verdict.ACCEPTED, null)))
        .isEmpty();
  }

  @Test
  void warnsThePresentAddressAndSendsTheCodeToTheNewOne() {
    assertThat(Wording.of(new ContactChanged(Facts.CASE, Facts.TODAY, List.of(), true)))
        .extracting(MessagePlan::subject, MessagePlan::recipient)
        .containsExactly(
            tuple(MessageSubject.CONTACT_CHANGE, Recipient.APPLICANT),
            tuple(MessageSubject.EMAIL_CONFIRMATION, Recipient.NEW_ADDRESS));
  }

  @Test
  void saysAWithdrawalOnceAlthoughTheCaseIsThenClosedToo() {
    assertThat(Wording.of(new ApplicationWithdrawn(Facts.CASE, Facts.TODAY)))
        .extracting(MessagePlan::subject)
        .containsExactly(MessageSubject.CLOSURE);
    assertThat(Wording.of(new ApplicationClosed(Facts.CASE, Facts.TODAY, ClosingGround.WITHDRAWN)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = ClosingGround.class, mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWN")
  void confirmsEveryOtherClosureByMail(ClosingGround ground) {
    assertThat(Wording.of(new ApplicationClosed(Facts.CASE, Facts.TODAY, ground)))
        .extracting(MessagePlan::subject, MessagePlan::channel)
        .containsExactly(tuple(MessageSubject.CLOSURE, Channel.EMAIL));
  }

  @Test
  void neverMailsANumber() {
    assertThat(Facts.told().flatMap(event -> Wording.of(event).stream()))
        .filteredOn(notice -> notice.subject().carriesTheNumber())
        .isNotEmpty()
        .allMatch(notice -> notice.channel() == Channel.POST);
  }
}
