package fr.matricule.applications.worklist;

import fr.matricule.applications.ApplicationStatus;
import fr.matricule.applications.Entitlement;
import fr.matricule.applications.Identification;
import fr.matricule.applications.tasks.TaskKind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a work list: which cases, after which one.
 *
 * @param office whose cases; null for an auditor, who sees all
 * @param tasks what has to be done about them; empty for any case
 * @param after the last case of the page before
 */
public record WorkQuery(
    @Nullable String office,
    Set<ApplicationStatus> statuses,
    Set<Identification> identifications,
    Set<Entitlement> entitlements,
    Set<TaskKind> tasks,
    @Nullable Place after,
    int limit) {

  /** A case's place in the stable order of the list: by submission, then by id. */
  public record Place(Instant submittedAt, UUID id) {}
}
