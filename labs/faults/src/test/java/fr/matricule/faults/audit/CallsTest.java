package fr.matricule.faults.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Json;
import fr.matricule.faults.audit.Calls.Act;
import fr.matricule.faults.audit.Calls.Done;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CallsTest {

  private static final String SUBMIT = "POST /applications/{id}/submission";

  @Test
  void oneSuccessUnderAKeyMakesItDone() {
    assertThat(acts("UNKNOWN k", "UNKNOWN k", "OK k")).containsExactly(Done.YES);
  }

  @Test
  void aRefusalAfterAnUnknownAttemptLeavesItOpen() {
    assertThat(acts("UNKNOWN k", "REFUSED k")).containsExactly(Done.MAYBE);
    assertThat(acts("REFUSED k")).containsExactly(Done.NO);
  }

  @Test
  void whatWasNeverHeardOfAgainIsOpen() {
    assertThat(acts("invoked k")).containsExactly(Done.MAYBE);
  }

  @Test
  void twoKeysAreTwoActs() {
    assertThat(acts("OK k", "OK l")).containsExactly(Done.YES, Done.YES);
  }

  private static List<Done> acts(String... attempts) {
    return new Calls(
            Stream.of(attempts)
                .map(attempt -> attempt.split(" "))
                .<JsonNode>map(
                    words ->
                        Json.object()
                            .put("kind", words[0])
                            .put("operation", SUBMIT)
                            .put("subject", "a")
                            .put("key", words[1]))
                .toList())
        .of(SUBMIT).stream().map(Act::done).toList();
  }
}
