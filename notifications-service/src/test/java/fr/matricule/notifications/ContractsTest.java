package fr.matricule.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.matricule.kernel.codes.CodeLists;
import fr.matricule.kernel.testing.Codes;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.notifications.NotificationEvent.NotificationDelivered;
import fr.matricule.notifications.NotificationEvent.NotificationFailed;
import fr.matricule.notifications.NotificationEvent.NotificationSent;
import fr.matricule.notifications.event.CaseEvent;
import fr.matricule.notifications.event.ImplicitDecision;
import fr.matricule.notifications.event.LegalEffect;
import fr.matricule.notifications.message.Channel;
import fr.matricule.notifications.message.MessageSubject;
import fr.matricule.notifications.message.Wording;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractsTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  static Stream<Class<?>> heard() {
    return Arrays.stream(CaseEvent.class.getPermittedSubclasses())
        .filter(reading -> reading != CaseEvent.LetterReturned.class);
  }

  @ParameterizedTest
  @MethodSource("heard")
  void readsTheExampleOfEveryFactItHears(Class<? extends CaseEvent> reading)
      throws JsonProcessingException {
    CaseEvent event = JSON.treeToValue(Contracts.example(reading.getSimpleName()), reading);
    assertThat(event.applicationId()).isNotNull();
    if (!(event instanceof CaseEvent.DocumentReviewed)) {
      assertThat(Wording.of(event)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(MessageSubject.class)
  void saysWhatTheContractsAllow(MessageSubject subject) {
    UUID id = UUID.randomUUID();
    String cause = UUID.randomUUID().toString();
    Stream.of(
            new NotificationSent(
                Facts.CASE, id, subject, subject.code(), Channel.EMAIL, Facts.TODAY, cause),
            new NotificationDelivered(Facts.CASE, id, subject, Channel.POST, Facts.TODAY))
        .forEach(ContractsTest::assertMatches);
  }

  @ParameterizedTest
  @EnumSource(FailureReason.class)
  void failsForReasonsOfTheList(FailureReason reason) {
    assertMatches(
        new NotificationFailed(
            Facts.CASE, UUID.randomUUID(), MessageSubject.RECEIPT, Channel.EMAIL, reason));
  }

  private static void assertMatches(NotificationEvent said) {
    Contracts.assertMatches(said.getClass().getSimpleName(), JSON.valueToTree(said));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        MessageSubject.class,
        Channel.class,
        FailureReason.class,
        CaseEvent.DecisionOutcome.class,
        CaseEvent.ClosingGround.class,
        LegalEffect.class,
        CaseEvent.DocumentReviewed.Verdict.class,
        ImplicitDecision.ImplicitOutcome.class
      })
  void keepsItsCodesUnderTheNamesOfTheContracts(Class<? extends Enum<?>> codes) {
    Codes.assertSame(codes);
  }

  @Test
  void knowsTheCodesOfTheCatalogueOfMessages() {
    assertThat(MessageSubject.values())
        .extracting(MessageSubject::code)
        .containsAll(CodeLists.named("NotificationCode").codes())
        .allMatch(CodeLists.named("NotificationCode")::has);
  }
}
