package fr.matricule.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.matricule.kernel.testing.Codes;
import fr.matricule.kernel.testing.Contracts;
import fr.matricule.notifications.NotificationEvent.NotificationDelivered;
import fr.matricule.notifications.NotificationEvent.NotificationFailed;
import fr.matricule.notifications.NotificationEvent.NotificationSent;
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
    return Arrays.stream(CaseEvent.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("heard")
  void readsTheExampleOfEveryFactItHears(Class<? extends CaseEvent> reading)
      throws JsonProcessingException {
    CaseEvent event = JSON.treeToValue(Contracts.example(reading.getSimpleName()), reading);
    assertThat(event.applicationId()).isNotNull();
    assertThat(Wording.of(event)).isPresent();
  }

  @Test
  void saysWhatTheContractsAllow() {
    UUID id = UUID.randomUUID();
    String cause = UUID.randomUUID().toString();
    Stream.of(
            new NotificationSent(
                Facts.CASE, id, NotificationCode.N01, Channel.EMAIL, Facts.TODAY, cause),
            new NotificationDelivered(Facts.CASE, id, Channel.POST, Facts.TODAY))
        .forEach(ContractsTest::assertMatches);
  }

  @ParameterizedTest
  @EnumSource(NotificationCode.class)
  void usesCodesOfTheCatalogue(NotificationCode code) {
    assertMatches(
        new NotificationSent(
            Facts.CASE,
            UUID.randomUUID(),
            code,
            Channel.POST,
            Facts.TODAY,
            UUID.randomUUID().toString()));
  }

  @ParameterizedTest
  @EnumSource(FailureReason.class)
  void failsForReasonsOfTheList(FailureReason reason) {
    assertMatches(new NotificationFailed(Facts.CASE, UUID.randomUUID(), Channel.EMAIL, reason));
  }

  private static void assertMatches(NotificationEvent said) {
    Contracts.assertMatches(said.getClass().getSimpleName(), JSON.valueToTree(said));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        NotificationCode.class,
        Channel.class,
        FailureReason.class,
        CaseEvent.DecisionOutcome.class,
        CaseEvent.ClosingGround.class,
        CaseEvent.LegalEffect.class,
        CaseEvent.ImplicitDecision.ImplicitOutcome.class
      })
  void keepsItsCodesUnderTheNamesOfTheContracts(Class<? extends Enum<?>> codes) {
    Codes.assertSame(codes);
  }
}
