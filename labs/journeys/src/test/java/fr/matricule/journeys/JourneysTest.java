package fr.matricule.journeys;

import fr.matricule.client.Matricule;
import fr.matricule.journeys.walks.BadInput;
import fr.matricule.journeys.walks.Deferred;
import fr.matricule.journeys.walks.GivenUp;
import fr.matricule.journeys.walks.Granted;
import fr.matricule.journeys.walks.Kill;
import fr.matricule.journeys.walks.Latency;
import fr.matricule.journeys.walks.Observed;
import fr.matricule.journeys.walks.Refused;
import fr.matricule.journeys.walks.Withdrawn;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The journeys against the packaged whole; the order matters to the observer only, who judges what
 * all others said.
 */
@ExtendWith(WithWhole.class)
@TestMethodOrder(OrderAnnotation.class)
@Order(1)
class JourneysTest {

  private final Matricule whole;
  private final Steps steps = new Steps(System.out);

  JourneysTest(Matricule whole) {
    this.whole = whole;
  }

  @Test
  @Order(1)
  void aStudentGetsHerNumber() {
    new Granted().walk(whole, steps);
  }

  @Test
  @Order(2)
  void aRefusalTakesTwoCaseworkers() {
    new Refused().walk(whole, steps);
  }

  @Test
  @Order(3)
  void anApplicantWithdraws() {
    new Withdrawn().walk(whole, steps);
  }

  @TestFactory
  @Order(4)
  Stream<DynamicTest> badInputHasItsDocumentedOutcome() {
    return BadInput.cases().entrySet().stream()
        .map(
            attempt ->
                DynamicTest.dynamicTest(attempt.getKey(), () -> attempt.getValue().accept(whole)));
  }

  @Test
  @Order(5)
  void anAssessmentIsReadableSoonAfterSubmission() {
    new Latency().walk(whole, steps);
  }

  @Test
  @Order(6)
  void withoutFaultsEveryEventComesOnceAndInOrder() {
    new Observed(Instant.EPOCH, 0).walk(whole, steps);
  }

  @Test
  @Order(7)
  void aKilledServiceComesBackAndNothingIsLost() {
    new Kill(System.out).walk(whole, steps);
  }

  @Test
  @Order(8)
  void afterKillsNothingIsMissingAndLittleRepeated() {
    new Observed(Instant.EPOCH, Kill.kills()).walk(whole, steps);
  }

  @Test
  @Order(9)
  void whatIsNeverUploadedIsGivenUpAfterADay() {
    new GivenUp().walk(whole, steps);
  }

  @Test
  @Order(10)
  void aDeferredRightOpensWhenItsDayHasCome() {
    new Deferred().walk(whole, steps);
  }
}
