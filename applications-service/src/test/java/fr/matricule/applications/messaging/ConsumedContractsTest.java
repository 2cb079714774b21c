package fr.matricule.applications.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.documents.RequiredDocuments.Purpose;
import fr.matricule.kernel.inbox.IncomingEvent;
import fr.matricule.kernel.inbox.MalformedEvent;
import fr.matricule.kernel.testing.Contracts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every event this service listens to can be read as its contract's example writes it. */
class ConsumedContractsTest {

  static Stream<Arguments> readings() {
    return Stream.of(
        Arguments.of("DocumentUploaded", DocumentListener.Reading.class),
        Arguments.of("DocumentReady", DocumentListener.Reading.class),
        Arguments.of("DocumentRejected", DocumentListener.Reading.class),
        Arguments.of("DocumentReviewed", DocumentListener.Review.class),
        Arguments.of("DocumentErased", DocumentListener.Erasure.class),
        Arguments.of("EligibilityAssessed", EligibilityListener.Reading.class),
        Arguments.of("WaitingNumberIssued", RegistryListener.Answer.class),
        Arguments.of("NumberCertified", RegistryListener.Answer.class),
        Arguments.of("NotificationSent", NotificationListener.Sent.class),
        Arguments.of("NotificationDelivered", NotificationListener.Delivered.class),
        Arguments.of("NotificationFailed", NotificationListener.Failed.class));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void readsTheExampleAndWhatItDoesNotKnowYet(String type, Class<?> reading) {
    ObjectNode example = Contracts.example(type).deepCopy();
    example.put("somethingNew", true);
    assertThat(event(type, example).as(reading)).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("readings")
  void refusesAnEventWithoutItsParts(String type, Class<?> reading) {
    ObjectNode empty = Contracts.example(type).deepCopy();
    empty.removeAll();
    assertThatThrownBy(() -> event(type, empty).as(reading)).isInstanceOf(MalformedEvent.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASTRONAUT", ""})
  void refusesACodeItDoesNotKnow(String kind) {
    ObjectNode example = Contracts.example("DocumentReady").deepCopy();
    example.put("kind", kind);
    assertThatThrownBy(() -> event("DocumentReady", example).as(DocumentListener.Reading.class))
        .isInstanceOf(MalformedEvent.class);
  }

  @Test
  void whatMayComeLaterProvesAndIsNotMissing() {
    RequiredDocuments documents =
        event("EligibilityAssessed", Contracts.example("EligibilityAssessed").deepCopy())
            .as(EligibilityListener.Reading.class)
            .documents();
    assertThat(documents.prove(DocumentKind.SWORN_TRANSLATION, Purpose.OTHER)).isTrue();
    assertThat(documents.missingFrom(List.of()))
        .isNotEmpty()
        .noneMatch(group -> group.anyOf().contains(DocumentKind.SWORN_TRANSLATION));
  }

  @Test
  void neverShowsTheSealedNumber() {
    assertThat(
            event("WaitingNumberIssued", Contracts.example("WaitingNumberIssued").deepCopy())
                .as(RegistryListener.Answer.class)
                .toString())
        .isEqualTo("Answer[attempt=1]");
  }

  private static IncomingEvent event(String type, ObjectNode data) {
    return new IncomingEvent(
        UUID.randomUUID().toString(), type, "/other", UUID.randomUUID(), 1, "", data);
  }
}
