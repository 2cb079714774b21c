package fr.matricule.eligibility.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.matricule.eligibility.ApplicationsStandIn;
import fr.matricule.kernel.inbox.EventListener;
import fr.matricule.kernel.inbox.IncomingEvent;
import fr.matricule.kernel.inbox.MalformedEvent;
import fr.matricule.kernel.inbox.Reactions;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class LaterVersionTest {

  @Inject @Any Instance<EventListener> listeners;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ApplicationOpened",
        "ApplicationAssigned",
        "ApplicationSubmitted",
        "ApplicationWithdrawn",
        "ApplicationClosed",
        "ApplicationErased"
      })
  void parksALaterVersionOfWhatItHears(String type) {
    assertThatThrownBy(() -> reactionTo(type + ".v2"))
        .isInstanceOf(MalformedEvent.class)
        .hasMessage(type + ".v2 is of a version that nobody here knows yet");
  }

  @Test
  void passesOverALaterVersionOfWhatItDoesNotHear() {
    assertThat(reactionTo("DecisionTaken.v2")).isNull();
  }

  private Runnable reactionTo(String type) {
    UUID id = UUID.randomUUID();
    return Reactions.of(
        listeners.get(),
        new IncomingEvent(
            id.toString(),
            type,
            "/applications-service",
            id,
            2,
            "",
            JsonNodeFactory.instance.objectNode()));
  }
}
