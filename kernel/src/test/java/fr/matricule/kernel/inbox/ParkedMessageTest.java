package fr.matricule.kernel.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.kernel.http.Problem;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ParkedMessageTest {

  @Test
  void saysWhereAFailureComesFromButQuotesNothing() {
    RuntimeException failure =
        new QuarkusTransactionException(new SQLException("Key (name)=(Amina)", "23505"));

    assertThat(ParkedMessage.why(failure))
        .startsWith("java.sql.SQLException at fr.matricule.kernel.inbox.ParkedMessageTest.")
        .doesNotContain("Amina");
  }

  @Test
  void findsOurOwnRefusalBehindAFailedCommit() {
    RuntimeException failure = new QuarkusTransactionException(Problem.of(409, "illegal-move"));

    assertThat(ParkedMessage.why(failure)).isEqualTo("refused: illegal-move");
  }
}
