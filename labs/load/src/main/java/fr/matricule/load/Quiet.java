package fr.matricule.load;

import fr.matricule.client.stack.Topics;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** The whole with nothing left to do: every event is on its topic and everybody has read it. */
final class Quiet implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final List<String> OWNERS =
      List.of("applications", "documents", "eligibility", "notifications");

  private final Lab lab;
  private final Topics topics;

  Quiet(Lab lab) {
    this.lab = lab;
    this.topics = new Topics(lab.whole().addresses());
  }

  /** What one turn leaves undone would be charged to the next. */
  void await() {
    Awaitility.await("every event to be handled")
        .atMost(LONGEST)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> published() && topics.behind(topics.ends()) == 0);
  }

  private boolean published() throws SQLException {
    for (String owner : OWNERS) {
      if (lab.database(owner).number(OutboxDrain.BEHIND) > 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    topics.close();
  }
}
