package fr.matricule.kernel.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import fr.matricule.kernel.http.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Which caller may see which case, from a local copy of what the owning service announced. */
@ApplicationScoped
public class CaseAccess {

  /** The owning service's answer to "may this caller see it". */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Access(@Nullable String ownerRef, @Nullable String office) {}

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

  /** Keeps the newest of what was announced; facts may arrive in any order. */
  @Transactional
  public void record(
      UUID caseId, @Nullable String ownerRef, @Nullable String office, long version) {
    database
        .createNativeQuery(
            """
            INSERT INTO case_access AS a VALUES (:id, cast(:owner AS text), cast(:office AS text), :version)
            ON CONFLICT (case_id) DO UPDATE SET owner_ref = excluded.owner_ref, office = excluded.office,
              version = excluded.version WHERE a.version < excluded.version""")
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
    List<?> rows =
        database
            .createNativeQuery("SELECT owner_ref, office FROM case_access WHERE case_id = :id")
            .setParameter("id", caseId)
            .getResultList();
    boolean allowed =
        rows.stream()
            .map(Object[].class::cast)
            .anyMatch(row -> allows((String) row[0], (String) row[1]));
    if (!allowed && !ownerAllows(caseId)) {
      throw Problem.notFound();
    }
  }

  /**
   * Passes only if the present caller may handle the case: whoever owns it never does.
   *
   * @throws Problem 404 if they may not even see it, 403 if it is their own
   */
  public void requireHandling(UUID caseId) {
    require(caseId);
    boolean own =
        !database
            .createNativeQuery(
                "SELECT 1 FROM case_access WHERE case_id = :id AND owner_ref = :subject")
            .setParameter("id", caseId)
            .setParameter("subject", caller.subject())
            .getResultList()
            .isEmpty();
    if (own) {
      throw Problem.of(403, "forbidden");
    }
  }

  private boolean allows(@Nullable String ownerRef, @Nullable String office) {
    return caller.is("auditor")
        || caller.subject().equals(ownerRef)
        || ((caller.is("caseworker") || caller.is("supervisor"))
            && office != null
            && office.equals(caller.office()));
  }

  private boolean ownerAllows(UUID caseId) {
    try {
      Access access = owner.access(caseId, caller.bearer());
      // bridges the time until the first announcement: whatever is announced is newer than 0
      record(caseId, access.ownerRef(), access.office(), 0);
      return true;
    } catch (WebApplicationException refused) {
      if (refused.getResponse().getStatus() >= 500) {
        throw Problem.of(503, "try-again");
      }
      return false;
    } catch (jakarta.ws.rs.ProcessingException unreachable) {
      throw Problem.of(503, "try-again");
    }
  }
}
