package fr.matricule.faults.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.faults.audit.Lifecycle.Words;
import org.junit.jupiter.api.Test;

class LifecycleTest {

  private final Lifecycle lifecycle = new Lifecycle();

  @Test
  void readsMovesFromTheDocumentedTable() {
    assertThat(lifecycle.after("ApplicationSubmitted", Words.BEGIN))
        .contains(new Words("SUBMITTED", "NOT_STARTED", "NOT_ASSESSED"));
    assertThat(
            lifecycle.after(
                "DecisionTaken REFUSED",
                new Words("UNDER_REVIEW", "NOT_STARTED", "DECISION_PROPOSED")))
        .contains(new Words("UNDER_REVIEW", "NOT_STARTED", "DECIDED"));
  }

  @Test
  void refusesAMoveThatTheTableDoesNotKnow() {
    Words submitted = new Words("SUBMITTED", "NOT_STARTED", "NOT_ASSESSED");
    assertThat(lifecycle.after("ApplicationSubmitted", submitted)).isEmpty();
    assertThat(lifecycle.after("DecisionTaken GRANTED", submitted)).isEmpty();
  }

  @Test
  void tellsEventsFromNotes() {
    assertThat(lifecycle.named("DecisionTaken", "GRANTED")).contains("DecisionTaken GRANTED");
    assertThat(lifecycle.named("ApplicationSubmitted", "INCOMPLETE"))
        .contains("ApplicationSubmitted");
    assertThat(lifecycle.named("DocumentUploaded", "")).isEmpty();
  }
}
