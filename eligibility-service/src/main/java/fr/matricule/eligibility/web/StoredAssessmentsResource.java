package fr.matricule.eligibility.web;

import fr.matricule.eligibility.activation.BookIdentity;
import fr.matricule.eligibility.usecase.ReplayAssessments;
import fr.matricule.eligibility.usecase.ReplayAssessments.Replayed;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Streams what was judged, without whose it was, to whoever tries another rule book on it. */
@Path("/stored-assessments")
@Produces(MediaType.APPLICATION_JSON)
public class StoredAssessmentsResource {

  private static final Logger LOG = Logger.getLogger(StoredAssessmentsResource.class);
  private static final UUID FIRST = new UUID(0, 0);
  private static final int PAGE = 500;

  /**
   * A page of stored assessments.
   *
   * @param until repeated in the question for the next page: what comes later is left out
   * @param next the last id of the page; absent when nothing follows
   */
  public record Page(
      BookIdentity active, Instant until, List<Replayed> items, @Nullable UUID next) {}

  private final ReplayAssessments replay;
  private final BookIdentity active;
  private final Caller caller;
  private final Clock clock;

  StoredAssessmentsResource(
      ReplayAssessments replay, BookIdentity active, Caller caller, Clock clock) {
    this.replay = replay;
    this.active = active;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed("ops")
  @Operation(hidden = true)
  public Page page(
      @QueryParam("after") @Nullable UUID after, @QueryParam("until") @Nullable String until) {
    if (after == null) {
      LOG.infof("Stored assessments are read by %s", caller.subject());
    }
    Instant end = until == null ? clock.instant() : instant(until);
    List<Replayed> items = replay.after(after == null ? FIRST : after, end, PAGE);
    UUID next = items.size() < PAGE ? null : items.getLast().ref();
    return new Page(active, end, items, next);
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw Problem.of(422, "invalid-request").at("/until", "wrong-type");
    }
  }
}
