package fr.matricule.faults.audit;

import fr.matricule.client.stack.Databases;
import java.util.ArrayList;
import java.util.List;

/** Whatever was away, no event that was right is put aside. */
final class NothingParked implements Invariant {

  @Override
  public String sentence() {
    return "no event is parked but those that were made to be wrong, and these were skipped by hand";
  }

  @Override
  public List<String> broken(Evidence evidence) {
    List<String> broken = new ArrayList<>();
    for (String service : Databases.NAMES) {
      evidence
          .rows(
              service,
              "SELECT consumer, topic, case_id, reason FROM parked_message"
                  + " WHERE state = 'PARKED' OR headers ->> 'ce_source' <> '/journeys'")
          .forEach(
              row ->
                  broken.add(
                      "%s parked an event of %s: %s"
                          .formatted(row.text("consumer"), row.text("topic"), row.text("reason"))));
    }
    return broken;
  }
}
