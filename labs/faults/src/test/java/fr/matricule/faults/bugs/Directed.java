package fr.matricule.faults.bugs;

import fr.matricule.journeys.walks.Files;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * For each bug the shortest way to see it. The same way without the bug leaves nothing to find.
 *
 * @param service into which the bug is planted
 * @param promise what the auditor has to find broken
 */
record Directed(Bug bug, String service, String promise, Consumer<Bench> way) {

  static Directed of(Bug bug) {
    return switch (bug) {
      case INBOX_SKIPPED ->
          new Directed(bug, "applications", "one effect at each", Directed::everythingTwice);
      case ACKNOWLEDGED_BEFORE_COMMIT ->
          new Directed(bug, "eligibility", "one effect at each", Directed::deadAfterAcknowledging);
      case CURSOR_BEFORE_ANSWER ->
          new Directed(
              bug, "applications", "distinct ids on the topic", Directed::deadWithoutBroker);
      case RETRY_THAT_REORDERS ->
          new Directed(bug, "eligibility", "one effect at each", Directed::overtaken);
      case MAIL_BEFORE_COMMIT ->
          new Directed(bug, "notifications", "fact it tells is committed", Directed::rolledBack);
    };
  }

  private static void everythingTwice(Bench bench) {
    UUID id = bench.open("dora");
    bench.whole.documents("dora").upload(id, "RIB", Files.PDF, Files.read("rib.pdf"));
    Bench.until("the upload to be said", () -> bench.hasSaidAll("documents"));
    bench.awaitsRead("applications.documents");
    bench.sayAgain("documents");
    Bench.until("the repetition", () -> bench.hasSaidAll("documents"));
    bench.awaitsRead("applications.documents");
  }

  private static void deadAfterAcknowledging(Bench bench) {
    bench.submitted("elif");
    Bench.until("the submission to be said", () -> bench.hasSaidAll("applications"));
    bench.awaitsRead("eligibility.applications");
    bench.kill("eligibility");
  }

  private static void deadWithoutBroker(Bench bench) {
    bench.open("chen");
    Bench.until("a first event to be said", () -> bench.hasSaidAll("applications"));
    // a connection that is cut is noticed: the producer would then hold the event back by itself
    bench.silence("applications-kafka");
    bench.open("chen");
    Bench.perhaps(Duration.ofSeconds(3), () -> bench.hasSaidAll("applications"));
    bench.killBehind("applications-kafka", "applications");
  }

  private static void overtaken(Bench bench) {
    bench.cut("eligibility-applications");
    UUID id = bench.submitted("bilal");
    Bench.until("the submission to be said", () -> bench.hasSaidAll("applications"));
    Bench.perhaps(
        Duration.ofSeconds(2),
        () -> {
          bench.awaitsRead("eligibility.applications");
          return true;
        });
    bench.whole.applications("bilal").withdraw(id);
    Bench.until("the withdrawal to be said", () -> bench.hasSaidAll("applications"));
    Bench.perhaps(Duration.ofSeconds(2), () -> false);
    bench.heal("eligibility-applications");
  }

  private static void rolledBack(Bench bench) {
    long before = bench.mails();
    bench.submitted("amina");
    Bench.until("the first mail", () -> bench.mails() > before);
    bench.cut("notifications-postgres");
    Bench.perhaps(Duration.ofSeconds(1), () -> false);
    bench.heal("notifications-postgres");
  }
}
