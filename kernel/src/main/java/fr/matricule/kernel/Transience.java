package fr.matricule.kernel;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Tells a failure that passes by itself (a part is away) from one that would fail again. */
final class Transience {

  // connection, transaction rollback (serialization, deadlock), insufficient resources, operator
  // intervention
  private static final Set<String> PASSING_STATES = Set.of("08", "40", "53", "57");
  // a token that expired under way, too many requests, a slow answer
  private static final Set<Integer> PASSING_STATUS = Set.of(401, 403, 408, 425, 429);

  private Transience() {}

  static boolean of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = next(cause)) {
      if (passes(cause)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Throwable next(Throwable cause) {
    return cause.getCause() == cause ? null : cause.getCause();
  }

  private static boolean passes(Throwable cause) {
    return switch (cause) {
      case SQLException sql when sql.getSQLState() != null ->
          PASSING_STATES.contains(sql.getSQLState().substring(0, 2));
      case SQLException _ -> true; // no state: the pool gave no connection in time
      case WebApplicationException http ->
          http.getResponse().getStatus() >= 500
              || PASSING_STATUS.contains(http.getResponse().getStatus());
      case com.fasterxml.jackson.core.JacksonException _ -> false;
      case ProcessingException _, TimeoutException _, IOException _ -> true;
      case io.quarkus.oidc.client.OidcClientException _ -> true;
      default -> false;
    };
  }
}
