package fr.matricule.applications.jobs;

import fr.matricule.applications.deadlines.LegalClocks;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Shows how many legal limits of the office have passed: any at all is a reason to be woken. */
@Startup
@ApplicationScoped
class OverdueClocks {

  private final LegalClocks clocks;
  private final Clock clock;

  OverdueClocks(LegalClocks clocks, Clock clock, MeterRegistry meters) {
    this.clocks = clocks;
    this.clock = clock;
    meters.gauge("matricule.clocks.overdue", this, OverdueClocks::count);
  }

  private double count() {
    return QuarkusTransaction.requiringNew().call(() -> clocks.overdue(LocalDate.now(clock)));
  }
}
