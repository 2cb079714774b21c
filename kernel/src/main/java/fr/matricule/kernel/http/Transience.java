package fr.matricule.kernel.http;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** Tells a failure that passes by itself (a part is away) from one that would fail again. */
public final class Transience {

  // connection, transaction rollback (serialization, deadlock), insufficient resources, operator
  // intervention, a session that the database closed because its transaction stood still
  private static final Set<String> PASSING_STATES = Set.of("08", "40", "53", "57", "25P");
  // a token that expired under way, too many requests, a slow answer
  private static final Set<Integer> PASSING_STATUS = Set.of(401, 403, 408, 425, 429);

  private Transience() {}

  public static boolean of(Throwable failure) {
    Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(failure, all);
    // an answer that arrived but cannot be read will read the same next time
    return all.stream().noneMatch(JacksonException.class::isInstance)
        && all.stream().anyMatch(Transience::passes);
  }

  // a failed commit tells its reason among the suppressed only; these may point back
  private static void collect(@Nullable Throwable failure, Set<Throwable> all) {
    if (failure != null && all.add(failure)) {
      collect(failure.getCause(), all);
      for (Throwable suppressed : failure.getSuppressed()) {
        collect(suppressed, all);
      }
    }
  }

  private static boolean passes(Throwable cause) {
    return switch (cause) {
      case SQLException sql when sql.getSQLState() != null ->
          PASSING_STATES.stream().anyMatch(sql.getSQLState()::startsWith);
      case SQLException _ -> true; // no state: the pool gave no connection in time
      case WebApplicationException http ->
          http.getResponse().getStatus() >= 500
              || PASSING_STATUS.contains(http.getResponse().getStatus());
      case ProcessingException _, TimeoutException _, IOException _ -> true;
      case io.quarkus.oidc.client.OidcClientException _ -> true;
      // somebody else changed the same row first
      case OptimisticLockException _, StaleStateException _ -> true;
      case PessimisticLockException _, LockTimeoutException _ -> true;
      default -> false;
    };
  }
}
