package fr.matricule.kernel.identity;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.inbox.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Which caller may see which case, from a local copy of what the owning service announced. */
@ApplicationScoped
public class CaseAccess {

  /** The owning service's answer to "may this caller see it, and work on it". */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Access(
      @Nullable String ownerRef, @Nullable String office, @Nullable Boolean handle) {}

  /** Asks the owning service, with the caller's own token. */
  @RegisterRestClient(configKey = "applications")
  @Path("/applications/{id}/access")
  interface Owner {
    @GET
    Access access(@PathParam("id") UUID id, @Nullable @HeaderParam("Authorization") String bearer);
  }

  private final EntityManager database;
  private final Caller caller;
  private final Owner owner;

  CaseAccess(EntityManager database, Caller caller, @RestClient Owner owner) {
    this.database = database;
    this.caller = caller;
    this.owner = owner;
  }

  /** Our reading of the events that say whose a case is. */
  record Belonging(String ownerRef, @Nullable String office) {
    Belonging {
      requireNonNull(ownerRef, "ownerRef");
    }
  }

  /** Keeps what an event says of whose the case is and which office handles it. */
  public Runnable heard(IncomingEvent event) {
    Belonging said = event.as(Belonging.class);
    return () -> record(event.caseId(), said.ownerRef(), said.office(), event.sequence());
  }

  /** Keeps the newest of what was announced; facts may arrive in any order. */
  @Transactional
  public void record(
      UUID caseId, @Nullable String ownerRef, @Nullable String office, long version) {
    database
        .createNativeQuery(
            """
            INSERT INTO case_access AS a VALUES (:id, cast(:owner AS text), cast(:office AS text), :version)
            ON CONFLICT (case_id) DO UPDATE SET owner_ref = excluded.owner_ref, office = excluded.office,
              version = excluded.version WHERE a.version < excluded.version\
            """)
        .setParameter("id", caseId)
        .setParameter("owner", ownerRef)
        .setParameter("office", office)
        .setParameter("version", version)
        .executeUpdate();
  }

  /**
   * Passes only if the present caller may see the case; calls the owning service on a miss, so it
   * belongs before a transaction.
   *
   * @throws Problem 404 otherwise, as if the case did not exist
   */
  public void require(UUID caseId) {
    boolean allowed = known(caseId).filter(this::maySee).isPresent();
    if (!allowed) {
      ask(caseId);
    }
  }

  /**
   * Passes only if the present caller may work on the case for its office: nobody handles their own
   * case, whatever other roles they have. Where it is not known whose the case is, the owning
   * service is asked, and anything but its clear yes is a no.
   *
   * @throws Problem 404 when they may not see the case, 403 when they may see it and no more
   */
  public void requireToHandle(UUID caseId) {
    boolean allowed =
        known(caseId)
            .filter(access -> access.ownerRef() != null)
            .filter(this::mayHandle)
            .isPresent();
    if (!allowed && !Boolean.TRUE.equals(ask(caseId).handle())) {
      throw Problem.of(403, "forbidden");
    }
  }

  /** Whether the case is the present caller's own, as far as is known here. */
  public boolean isOwn(UUID caseId) {
    return known(caseId).filter(this::owns).isPresent();
  }

  private Optional<Access> known(UUID caseId) {
    return database
        .createNativeQuery("SELECT owner_ref, office FROM case_access WHERE case_id = :id")
        .setParameter("id", caseId)
        .getResultStream()
        .map(Object[].class::cast)
        .map(row -> new Access((String) ((Object[]) row)[0], (String) ((Object[]) row)[1], null))
        .findFirst();
  }

  private boolean maySee(Access access) {
    return caller.is("auditor") || owns(access) || isOfOffice(access);
  }

  private boolean mayHandle(Access access) {
    return isOfOffice(access) && !owns(access);
  }

  private boolean owns(Access access) {
    return caller.subject().equals(access.ownerRef());
  }

  private boolean isOfOffice(Access access) {
    return (caller.is("caseworker") || caller.is("supervisor"))
        && access.office() != null
        && access.office().equals(caller.office());
  }

  private Access ask(UUID caseId) {
    try {
      Access access = owner.access(caseId, caller.bearer());
      // bridges the time until the first announcement: whatever is announced is newer than 0
      record(caseId, access.ownerRef(), access.office(), 0);
      return access;
    } catch (WebApplicationException refused) {
      throw refused.getResponse().getStatus() >= 500
          ? Problem.of(503, "try-again")
          : Problem.notFound();
    } catch (jakarta.ws.rs.ProcessingException unreachable) {
      throw Problem.of(503, "try-again");
    }
  }
}
