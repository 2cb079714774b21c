package fr.matricule.kernel.time;

import fr.matricule.kernel.http.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Lets ops move the sandbox's business time. */
@Path("/sandbox/clock")
class SandboxClockResource {

  /** By how much time moves on, as an ISO 8601 period such as {@code P3M}. */
  record Move(@Nullable Period advance) {}

  /** The business time after the move. */
  record Now(Instant now) {}

  private final SandboxClock clock;

  SandboxClockResource(SandboxClock clock) {
    this.clock = clock;
  }

  @PUT
  @RolesAllowed("ops")
  public Now advance(Move move) {
    if (move.advance() == null) {
      throw Problem.of(422, "invalid-request").at("/advance", "required");
    }
    return new Now(clock.advance(move.advance()));
  }
}
