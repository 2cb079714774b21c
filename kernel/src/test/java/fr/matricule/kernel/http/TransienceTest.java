package fr.matricule.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransienceTest {

  @ParameterizedTest
  @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57P01", "25P03"})
  void waitsForADatabaseThatIsAway(String state) {
    assertThat(Transience.of(new IllegalStateException(new SQLException("away", state)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "22001", "42P01"})
  void doesNotWaitForAStatementToBecomeRight(String state) {
    assertThat(Transience.of(new IllegalStateException(new SQLException("wrong", state))))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 401, 429})
  void waitsForAServiceThatIsAway(int status) {
    assertThat(Transience.of(new WebApplicationException(status))).isTrue();
  }

  @Test
  void waitsForAConnection() {
    assertThat(Transience.of(new ProcessingException(new ConnectException()))).isTrue();
  }

  @Test
  void triesAgainWhenSomebodyElseWasFaster() {
    assertThat(Transience.of(new IllegalStateException(new OptimisticLockException()))).isTrue();
  }

  @Test
  void waitsForADatabaseThatWentAwayDuringTheCommit() {
    XAException broken = new XAException(XAException.XA_RBROLLBACK);
    broken.initCause(new SQLException("away", "57P01"));
    RollbackException failed = new RollbackException("could not commit");
    failed.addSuppressed(broken);
    broken.addSuppressed(failed);

    assertThat(Transience.of(new QuarkusTransactionException(failed))).isTrue();
  }

  @Test
  void doesNotWaitForAnAnswerToBecomeLegible() {
    assertThat(
            Transience.of(
                new ProcessingException(new JsonMappingException(null, "an unknown code"))))
        .isFalse();
  }

  @Test
  void readsAnEmptyState() {
    assertThat(Transience.of(new SQLException("strange", ""))).isFalse();
  }

  @Test
  void takesAClearAnswerForAnAnswer() {
    assertThat(Transience.of(new WebApplicationException(404))).isFalse();
    assertThat(Transience.of(Problem.of(409, "illegal-move"))).isFalse();
    assertThat(Transience.of(new NullPointerException())).isFalse();
  }
}
