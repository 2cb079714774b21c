package fr.matricule.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.client.Matricule;
import fr.matricule.faults.nemesis.Schedule;
import fr.matricule.journeys.WithWhole;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The short run of the fault lab, always the same. */
@ExtendWith(WithWhole.class)
@Order(2)
class FaultLabTest {

  private static final long SEED = 1;

  private final Matricule whole;

  FaultLabTest(Matricule whole) {
    this.whole = whole;
  }

  @Test
  void nothingIsLostAndNothingHappensTwice() throws IOException, InterruptedException {
    Path folder = Path.of("target", "faults", Long.toString(SEED));
    Report report = new FaultLab(whole, folder, System.out).run(SEED, Schedule.brief(SEED));
    report.print(System.out);
    report.write(folder.resolve("report.json"));
    assertThat(report.stuck()).isEmpty();
    assertThat(report.findings()).allSatisfy((_, broken) -> assertThat(broken).isEmpty());
    assertThat(report.recoveries()).isNotEmpty();
  }
}
