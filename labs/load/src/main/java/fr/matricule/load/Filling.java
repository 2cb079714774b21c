package fr.matricule.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.client.Json;
import fr.matricule.journeys.events.Announcer;
import fr.matricule.journeys.walks.Shortest;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Fills the database of applications-service: copies of cases that came about through the API. */
final class Filling {

  private Filling() {}

  /** Opens, fills in and grants what is copied, and copies it; once for each stack. */
  static void fill(Lab lab) throws SQLException {
    Database applications = lab.database("applications");
    if (!applications.ask("SELECT to_regclass('bench_template')").equals("null")) {
      return;
    }
    if (applications.ask("SELECT to_regclass('bench_template') IS NOT NULL").equals("t")) {
      return;
    }
    UUID draft = Shortest.draft(lab.whole(), "amina");
    UUID granted = Shortest.granted(lab.whole(), "amina", "claire", id -> assess(lab, id));
    applications.run(Resources.load("templates.sql", Map.of("draft", draft, "granted", granted)));
    long begin = System.nanoTime();
    int cases = lab.settings().cases();
    applications.run(Resources.load("cases.sql", Map.of("template", granted, "count", cases)));
    applications.run("VACUUM ANALYZE");
    applications.run("CHECKPOINT");
    Lab.say("  %d cases written in %.0f s", cases, (System.nanoTime() - begin) / 1e9);
  }

  /**
   * Says the contract's own example of an assessment, since eligibility-service does not run yet.
   */
  private static void assess(Lab lab, UUID id) {
    ObjectNode example =
        Json.of(Resources.text("/contracts/events/eligibility-assessed.v1.example.json"));
    String data = example.put("applicationId", id.toString()).put("factsVersion", 1).toString();
    new Announcer(lab.whole().addresses().kafka())
        .say("matricule.eligibility", id, "EligibilityAssessed", data);
  }

  /** What was opened through the API to be copied. */
  static UUID template(Lab lab, String kind) throws SQLException {
    return UUID.fromString(
        lab.database("applications")
            .ask("SELECT id FROM bench_template WHERE kind = '" + kind + "'"));
  }
}
