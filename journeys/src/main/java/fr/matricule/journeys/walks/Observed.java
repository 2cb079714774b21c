package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.journeys.Journey;
import fr.matricule.journeys.Matricule;
import fr.matricule.journeys.Steps;
import fr.matricule.journeys.events.Audit;
import fr.matricule.journeys.events.Contracts;
import fr.matricule.journeys.events.Observer;

/**
 * A CPAM integration, late to the feast, reads all topics from the beginning and believes nothing.
 */
public final class Observed implements Journey {

  private final long allowedRepeats;

  /** Without faults nothing is repeated. */
  public Observed() {
    this(0);
  }

  /**
   * Each kill of a service may repeat what was on its way at that moment; without kills nothing is
   * repeated.
   */
  public Observed(long allowedRepeats) {
    this.allowedRepeats = allowedRepeats;
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
        "No event came twice",
        () ->
            assertThat(audit.repeats()).hasSizeLessThanOrEqualTo(Math.toIntExact(allowedRepeats)));
    steps.say("  %d events, %d repeats", audit.size(), audit.repeats().size());
  }
}
