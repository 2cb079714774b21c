package fr.matricule.applications.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.applications.web.EligibilityStandIn;
import fr.matricule.kernel.inbox.EventListener;
import fr.matricule.kernel.testing.GoldenCorpus;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(EligibilityStandIn.class)
class GoldenCorpusTest {

  @Inject @Any Instance<EventListener> listeners;

  @Test
  void everyListenerReadsEverySampleThatItsReleasesRead() {
    // an example's number is sealed to a key of nobody's: RegistryDoorTest opens real ones
    List<EventListener> open =
        listeners.stream().filter(each -> !each.name().equals("applications.registry")).toList();
    assertThat(GoldenCorpus.assertRead(open)).isGreaterThanOrEqualTo(9);
  }
}
