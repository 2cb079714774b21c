package fr.matricule.documents.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.matricule.kernel.inbox.IncomingEvent;
import fr.matricule.kernel.inbox.MalformedEvent;
import fr.matricule.kernel.testing.Contracts;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BelongingTest {

  @ParameterizedTest
  @ValueSource(strings = {"ApplicationOpened", "ApplicationAssigned"})
  void readsTheContractsExample(String type) {
    JsonNode example = Contracts.example(type);
    Belonging belonging = event(type, example).as(Belonging.class);
    assertThat(belonging.ownerRef()).isEqualTo(example.get("ownerRef").asText());
    assertThat(belonging.office()).isEqualTo(example.path("office").asText(null));
  }

  @Test
  void cannotReadACaseOfNobody() {
    IncomingEvent nobodys = event("ApplicationOpened", JsonNodeFactory.instance.objectNode());
    assertThatExceptionOfType(MalformedEvent.class)
        .isThrownBy(() -> nobodys.as(Belonging.class))
        .withMessageContaining("ownerRef");
  }

  private static IncomingEvent event(String type, JsonNode data) {
    return new IncomingEvent("e1", type, "/applications-service", UUID.randomUUID(), 1, "", data);
  }
}
