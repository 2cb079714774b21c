package fr.matricule.kernel.operations;

import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.identity.Caller;
import fr.matricule.kernel.inbox.ParkedMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record of what ops did and why, written in the transaction of the act itself. */
@ApplicationScoped
class OpsActions {

  private final EntityManager database;
  private final Caller caller;
  private final Clock clock;

  OpsActions(EntityManager database, Caller caller, Clock clock) {
    this.database = database;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The reason without which nothing is done.
   *
   * @throws Problem 422 when it is missing or longer than a sentence or two
   */
  static String reason(@Nullable String given) {
    if (given == null || given.isBlank()) {
      throw Problem.of(422, "invalid-request").at("/reason", "required");
    }
    if (given.length() > 500) {
      throw Problem.of(422, "invalid-request").at("/reason", "too-long", 500);
    }
    return given;
  }

  String who() {
    return caller.subject();
  }

  void add(String action, ParkedMessage message, String reason, Map<String, Object> details) {
    add(action, message.id.toString(), message.caseId, reason, details);
  }

  void add(
      String action,
      String subject,
      @Nullable UUID caseId,
      String reason,
      Map<String, Object> details) {
    OpsAction done = new OpsAction();
    done.id = (UUID) database.createNativeQuery("SELECT uuidv7()").getSingleResult();
    done.at = clock.instant();
    done.who = who();
    done.action = action;
    done.subject = subject;
    done.caseId = caseId;
    done.reason = reason;
    done.details = details;
    database.persist(done);
  }
}
