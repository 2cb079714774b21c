package fr.matricule.applications.jobs;

import fr.matricule.applications.deadlines.ClockKind;
import fr.matricule.applications.deadlines.LegalClocks;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Shows how many legal limits that bind an office have passed, by their kind. */
@Startup
@ApplicationScoped
class OverdueClocks {

  private final LegalClocks clocks;
  private final Clock clock;

  OverdueClocks(LegalClocks clocks, Clock clock, MeterRegistry meters) {
    this.clocks = clocks;
    this.clock = clock;
    LegalClocks.OF_THE_OFFICE.forEach(
        kind ->
            meters.gauge(
                "matricule.clocks.overdue",
                Tags.of("kind", kind.name()),
                this,
                own -> own.count(kind)));
  }

  private double count(ClockKind kind) {
    return QuarkusTransaction.requiringNew().call(() -> clocks.overdue(kind, LocalDate.now(clock)));
  }
}
