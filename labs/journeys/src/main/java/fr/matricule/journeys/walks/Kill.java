package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Matricule;
import fr.matricule.client.Until;
import fr.matricule.journeys.Journey;
import fr.matricule.journeys.Steps;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Each service is killed once in the middle of a granted journey; the journey ends all the same.
 */
public final class Kill implements Journey {

  /** Which step leaves a service with the most work unfinished: that is when it dies. */
  private static final Map<String, String> MOMENTS =
      new TreeMap<>(
          Map.of(
              "applications-service", "A caseworker accepts the identity",
              "documents-service", "Four files go straight to the storage",
              "eligibility-service", "The application is submitted; the receipt comes at once",
              "notifications-service", "The entitlement is granted"));

  private final PrintStream out;

  public Kill(PrintStream out) {
    this.out = out;
  }

  /** How many services this journey kills. */
  public static int kills() {
    return MOMENTS.size();
  }

  @Override
  public String title() {
    return "Kill: each service dies once in the middle of a granted journey";
  }

  @Override
  public void walk(Matricule whole, Steps steps) {
    MOMENTS.forEach(
        (service, moment) -> {
          steps.say("  -- kill -9 of %s after: %s", service, moment);
          long before = whole.addresses().pid(service);
          Steps killing =
              new Steps(
                  out,
                  sentence -> {
                    if (sentence.equals(moment)) {
                      ProcessHandle.of(before).orElseThrow().destroyForcibly();
                    }
                  });
          UUID id = new Granted().follow(whole, killing);
          steps.check(
              service + " is back as another process",
              () -> Until.holds("the restart", () -> whole.addresses().pid(service) != before));
          steps.check("The applicant was told everything once", () -> once(whole, id, steps));
        });
  }

  /**
   * Each notification is one mail or one letter: a kill may repeat one physically, never under
   * another id.
   */
  private static void once(Matricule whole, UUID id, Steps steps) {
    Until.holds(
        "every message to leave",
        () ->
            notifications(whole, id).stream()
                .allMatch(one -> one.path("status").asText().matches("SENT|DELIVERED")));
    List<JsonNode> notifications = notifications(whole, id);
    List<String> known = notifications.stream().map(one -> one.path("id").asText()).toList();
    List<String> physical = new Sent(whole).ids(known);
    assertThat(physical.stream().distinct()).containsExactlyInAnyOrderElementsOf(known);
    int repeats = physical.size() - known.size();
    assertThat(repeats).isLessThanOrEqualTo(1);
    steps.say("  %d notifications, %d physical repeats for 1 kill", known.size(), repeats);
  }

  private static List<JsonNode> notifications(Matricule whole, UUID id) {
    return whole.notifications("claire").all(id).toList();
  }
}
