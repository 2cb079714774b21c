package fr.matricule.applications.deadlines;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clocks of all cases. */
@ApplicationScoped
public class LegalClocks implements PanacheRepositoryBase<LegalClock, UUID> {

  /** The kinds that bind the office. */
  public static final List<ClockKind> OF_THE_OFFICE =
      List.of(ClockKind.ACKNOWLEDGEMENT, ClockKind.SILENCE);

  public List<LegalClock> of(UUID applicationId) {
    return list("applicationId = ?1 ORDER BY kind", applicationId);
  }

  public Optional<LegalClock> of(UUID applicationId, ClockKind kind) {
    return find("applicationId = ?1 AND kind = ?2", applicationId, kind).firstResultOptional();
  }

  /** The case is over: none of its clocks matters any more. */
  public void stopAll(UUID applicationId, LocalDate on) {
    of(applicationId).forEach(clock -> clock.stop(on));
  }

  /** How many limits of a kind have passed unanswered. */
  public long overdue(ClockKind kind, LocalDate today) {
    return count("kind = ?1 AND stoppedOn IS NULL AND dueOn < ?2", kind, today);
  }
}
