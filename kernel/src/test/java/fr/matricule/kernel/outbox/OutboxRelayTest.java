package fr.matricule.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

  @Test
  void provesWhoItIsAsTheConsumersDoAndKeepsItsOwnGuarantees() {
    Map<String, Object> shared =
        Map.of("bootstrap.servers", "kafka:9093", "security.protocol", "SASL_SSL", "acks", "0");

    Map<String, Object> settings = new OutboxRelay("", "", "", shared, "matricule.").settings();

    assertThat(settings)
        .containsEntry("bootstrap.servers", "kafka:9093")
        .containsEntry("security.protocol", "SASL_SSL")
        .containsEntry("acks", "all");
  }

  @Test
  void doesNotWaitForEverForADatabaseThatVanished() {
    assertThat(new OutboxRelay("", "u", "p", Map.of(), "matricule.").login())
        .containsEntry("connectTimeout", "3")
        .containsEntry("socketTimeout", "12");
  }
}
