package fr.matricule.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.ledger.Awaiting;
import fr.matricule.kernel.testing.Events;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay before a Kafka that cannot be found at first. */
@QuarkusTest
@WithTestResource(Stack.class)
class LateKafkaTest {

  private final UUID id = UUID.randomUUID();

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  @ConfigProperty(name = "matricule.topic-prefix")
  String prefix;

  private OwnOutbox own;

  @BeforeEach
  void createADatabase() throws Exception {
    own = OwnOutbox.create();
  }

  @AfterEach
  void leaveIt() throws SQLException {
    own.close();
  }

  /** Names a Kafka that cannot be found when it is first asked for. */
  private static final class LateAddress extends AbstractMap<String, Object> {
    private final String found;
    private final AtomicInteger asked = new AtomicInteger();

    private LateAddress(String found) {
      this.found = found;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
      String address = asked.getAndIncrement() == 0 ? "kafka.invalid:9092" : found;
      return Map.<String, Object>of("bootstrap.servers", address).entrySet();
    }

    @Override
    public int size() {
      return 1;
    }
  }

  @Test
  void relaysOnceKafkaCanBeFound() throws Exception {
    own.append(id, "patient");
    OutboxRelay relay = own.relay(new LateAddress(bootstrap), prefix);

    relay.start(new StartupEvent());
    try {
      Awaiting.until(() -> assertThat(Events.of("documents", id)).hasSize(1));
    } finally {
      relay.stop(new ShutdownEvent());
    }
  }
}
