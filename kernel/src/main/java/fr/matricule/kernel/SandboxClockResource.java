package fr.matricule.kernel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.Period;

/** Lets ops move the sandbox's business time. */
@Path("/sandbox/clock")
class SandboxClockResource {

  /** By how much time moves on, as an ISO 8601 period such as {@code P3M}. */
  record Move(Period advance) {}

  /** The business time after the move. */
  record Now(Instant now) {}

  private final SandboxClock clock;

  SandboxClockResource(SandboxClock clock) {
    this.clock = clock;
  }

  @PUT
  @RolesAllowed("ops")
  public Now advance(Move move) {
    return new Now(clock.advance(move.advance()));
  }
}
