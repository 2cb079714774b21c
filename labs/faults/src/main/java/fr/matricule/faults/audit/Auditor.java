package fr.matricule.faults.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Checks all invariants; what is only not yet true gets a while to become so. */
public final class Auditor {

  private final List<Invariant> invariants;

  /** The words are those that only a person of this run would say. */
  public Auditor(Collection<String> words) {
    invariants =
        List.of(
            new AcknowledgedIsKept(),
            new LegalPath(),
            new OutboxIsTopic(),
            new OneEffect(),
            new OneMessage(),
            new FilesAreThere(),
            new OneNumberRequest(),
            new NothingPersonal(words),
            new NothingParked(),
            new EveryoneServed(),
            new ServedWithoutKafka());
  }

  /** Each sentence with what contradicts it, looked at again until nothing does or time is up. */
  public Map<String, List<String>> audit(Supplier<Evidence> gather, Duration patience)
      throws InterruptedException {
    Instant end = Instant.now().plus(patience);
    while (true) {
      Map<String, List<String>> findings = findings(gather.get());
      if (findings.values().stream().allMatch(List::isEmpty) || Instant.now().isAfter(end)) {
        return findings;
      }
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private Map<String, List<String>> findings(Evidence evidence) {
    Map<String, List<String>> findings = new LinkedHashMap<>();
    invariants.forEach(each -> findings.put(each.sentence(), each.broken(evidence)));
    return findings;
  }
}
