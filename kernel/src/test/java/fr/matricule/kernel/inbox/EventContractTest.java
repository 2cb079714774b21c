package fr.matricule.kernel.inbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a service may say, held against the contract before it is said. */
class EventContractTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DECISION = "fr.matricule.DecisionTaken.v1";

  @Test
  void letsPassWhatTheContractAllows() {
    assertThatCode(() -> EventContract.require(DECISION, decision())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "effectiveFrom, +57442-06-19",
    "effectiveFrom, 20260901",
    "effectiveFrom, 2026-09-01T00:00:00",
    "effectiveFrom, -5000-01-01",
    "decidedOn, 2026-02-30",
    "outcome, PERHAPS",
    "decisionId, 7",
    "applicantName, DIALLO"
  })
  void namesThePlaceOfWhatItDoesNotAllowAndNeverTheValue(String property, String value) {
    ObjectNode broken = decision().put(property, value);

    assertThatThrownBy(() -> EventContract.require(DECISION, broken))
        .isInstanceOf(ContractViolation.class)
        .hasMessageContaining(DECISION)
        .hasMessageContaining("/" + property)
        .hasMessageNotContaining(value);
  }

  @Test
  void namesWhatIsMissing() {
    ObjectNode broken = decision();
    broken.remove("decidedOn");

    assertThatThrownBy(() -> EventContract.require(DECISION, broken))
        .isInstanceOf(ContractViolation.class)
        .hasMessageContaining("/decidedOn");
  }

  private static ObjectNode decision() {
    ObjectNode decision =
        JSON.createObjectNode()
            .put("applicationId", "019dd4f1-7a00-7c3e-8f21-5b6a9d0c1e2f")
            .put("decisionId", "019dd4f1-7b30-7d10-9a4b-000000000030")
            .put("outcome", "GRANTED")
            .put("effectiveFrom", "2026-09-01")
            .put("decidedOn", "2026-09-09");
    decision.putArray("reasons");
    return decision;
  }
}
