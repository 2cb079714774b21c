package fr.matricule.documents.usecase;

import static fr.matricule.documents.file.Limits.TO_COMPLETE;

import fr.matricule.documents.Documents;
import fr.matricule.documents.file.Quarantine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Empties the quarantine of what nobody waits for any more. */
@ApplicationScoped
public class SweepQuarantine {

  public static final String JOB = "sweep-quarantine";

  private final Documents documents;
  private final Quarantine quarantine;
  private final Clock clock;

  SweepQuarantine(Documents documents, Quarantine quarantine, Clock clock) {
    this.documents = documents;
    this.quarantine = quarantine;
    this.clock = clock;
  }

  /**
   * Removes every file older than a day, except those whose inspection is still to come: it may
   * have to wait that long for a part that is away.
   */
  public void sweep() throws IOException {
    Instant limit = clock.instant().minus(TO_COMPLETE);
    Map<UUID, Instant> old = quarantine.contents();
    old.values().removeIf(arrival -> arrival.isAfter(limit));
    Set<UUID> awaited =
        QuarkusTransaction.requiringNew().call(() -> documents.awaited(old.keySet()));
    old.keySet().removeAll(awaited);
    for (UUID key : old.keySet()) {
      quarantine.remove(key);
    }
  }
}
