package fr.matricule.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class InboxReasonTest {

  @Test
  void saysWhereAFailureComesFromButQuotesNothing() {
    RuntimeException failure =
        new QuarkusTransactionException(new SQLException("Key (name)=(Amina)", "23505"));

    assertThat(Inbox.reason(failure))
        .startsWith("java.sql.SQLException at fr.matricule.kernel.InboxReasonTest.")
        .doesNotContain("Amina");
  }

  @Test
  void findsOurOwnRefusalBehindAFailedCommit() {
    RuntimeException failure = new QuarkusTransactionException(Problem.of(409, "illegal-move"));

    assertThat(Inbox.reason(failure)).isEqualTo("refused: illegal-move");
  }
}
