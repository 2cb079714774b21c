package fr.matricule.kernel.ledger;

import fr.matricule.kernel.http.Idempotency;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.http.Versions;
import fr.matricule.kernel.identity.CaseAccess;
import fr.matricule.kernel.outbox.Outbox;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/** The tests' door. */
@Path("/ledger")
public class LedgerResource {

  public record Page(String word, int lines) {}

  /** What the ledger says happened. */
  public record Noted(UUID applicationId, String word) {}

  public static volatile CountDownLatch busy = new CountDownLatch(1);

  @Inject Idempotency idempotency;
  @Inject Outbox outbox;
  @Inject CaseAccess access;

  @POST
  @Path("/{id}")
  @RolesAllowed("applicant")
  public Response note(@PathParam("id") UUID id, Page page) {
    return idempotency.answer(
        page,
        () -> {
          outbox.append(id, new Noted(id, page.word()));
          if (page.word().equals("fail")) {
            throw Problem.of(409, "illegal-move").at("/word", "required");
          }
          return Response.created(URI.create("/ledger/" + id))
              .tag(Versions.tag(1))
              .entity(Map.of("word", page.word(), "nonce", UUID.randomUUID()))
              .build();
        });
  }

  /** Takes no body and gives none; slow when asked to be. */
  @POST
  @Path("/{id}/close")
  @RolesAllowed("applicant")
  public Response close(@PathParam("id") UUID id) {
    return idempotency.answer(
        null,
        () -> {
          outbox.append(id, new Noted(id, "closed"));
          busy.countDown();
          LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
          return Response.noContent().build();
        });
  }

  @GET
  @Path("/{id}")
  @Authenticated
  public String read(@PathParam("id") UUID id) {
    access.require(id);
    return "\"yours\"";
  }

  @GET
  @Path("/open-by-mistake")
  public String unannotated() {
    return "\"nobody should read this\"";
  }
}
