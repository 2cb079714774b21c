package fr.matricule.applications.usecase;

import fr.matricule.applications.Applications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Finds the cases whose time of keeping is over. */
@ApplicationScoped
public class FindExpired {

  private final Applications applications;
  private final Clock clock;

  FindExpired(Applications applications, Clock clock) {
    this.applications = applications;
    this.clock = clock;
  }

  @Transactional
  public List<UUID> expired() {
    return applications.expired(LocalDate.now(clock));
  }
}
