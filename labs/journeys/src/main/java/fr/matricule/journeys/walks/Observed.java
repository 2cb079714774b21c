package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.client.Matricule;
import fr.matricule.journeys.Journey;
import fr.matricule.journeys.Steps;
import fr.matricule.journeys.events.Audit;
import fr.matricule.journeys.events.Contracts;
import fr.matricule.journeys.events.Observer;
import java.time.Instant;

/**
 * A CPAM integration, late to the feast, reads all topics from the beginning and believes nothing.
 */
public final class Observed implements Journey {

  private final Instant since;
  private final int allowed;

  /**
   * Each kill of a service may repeat what was on its way at that moment; without kills nothing is
   * repeated. What a stack repeated before this moment belongs to the faults of that time.
   */
  public Observed(Instant since, int allowed) {
    this.since = since;
    this.allowed = allowed;
  }

  @Override
  public String title() {
    return "Observed: every event once, in order, within its contract";
  }

  @Override
  public void walk(Matricule whole, Steps steps) {
    Contracts contracts = new Contracts();
    Observer observer = new Observer(whole.addresses().kafka(), contracts.topics());
    Audit audit =
        steps.take(
            "All topics are read from their beginning",
            () -> new Audit(contracts, observer.hearAll()));
    steps.check(
        "Every event is within its contract, headers, key and data",
        () -> assertThat(audit.strayed()).isEmpty());
    steps.check(
        "Every case's events are complete and in order, source by source",
        () -> assertThat(audit.disorder()).isEmpty());
    steps.check(
        "Every message is caused by an event, and shares its trace",
        () -> assertThat(audit.torn()).isEmpty());
    steps.check(
        "No word of a person and no number is on a topic",
        () ->
            assertThat(audit.leaks(Newcomer.student("amina", whole.today()).personal())).isEmpty());
    steps.check(
        allowed == 0
            ? "No event came twice"
            : "No more events came twice than services were killed",
        () -> assertThat(audit.repeats(since)).hasSizeLessThanOrEqualTo(allowed));
    steps.say("  %d events, %d repeats", audit.size(), audit.repeats(since).size());
  }
}
