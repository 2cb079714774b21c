package fr.matricule.eligibility.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.eligibility.ApplicationsStandIn;
import fr.matricule.eligibility.CaseFixture;
import fr.matricule.kernel.inbox.EventListener;
import fr.matricule.kernel.testing.GoldenCorpus;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(ApplicationsStandIn.class)
class GoldenCorpusTest {

  @Inject @Any Instance<EventListener> listeners;

  @Test
  void everyListenerReadsEverySampleThatItsReleasesRead() {
    // the case of the contracts' examples, whose facts the listener asks for
    new CaseFixture(UUID.fromString("019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f"), "amina")
        .facts(1, CaseFixture.STUDENT);
    assertThat(GoldenCorpus.assertRead(listeners)).isGreaterThanOrEqualTo(4);
  }
}
