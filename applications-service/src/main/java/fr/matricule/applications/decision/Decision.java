package fr.matricule.applications.decision;

import fr.matricule.applications.Actor;
import fr.matricule.applications.ApplicationEvent.DecisionTaken;
import fr.matricule.applications.deadlines.Remedies;
import fr.matricule.kernel.http.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ruling on its way: taken at once, or proposed by one person and settled by another. */
@Entity
public class Decision {

  /** Where it is on its way. */
  public enum State {
    PROPOSED,
    DECLINED,
    TAKEN
  }

  @Id UUID id;
  UUID applicationId;
  Ruling ruling;

  @Enumerated(EnumType.STRING)
  State state;

  String proposedBy;
  LocalDate proposedOn;
  @Nullable String settledBy;
  @Nullable LocalDate settledOn;
  @Nullable String authorName;

  @Enumerated(EnumType.STRING)
  Actor.@Nullable Role authorRole;

  @Nullable String authorFunction;

  @Nullable LocalDate appealBefore;

  @SuppressWarnings("NullAway.Init")
  Decision() {}

  private Decision(UUID applicationId, Ruling ruling, Actor by, LocalDate on) {
    this.id = UUID.randomUUID();
    this.applicationId = applicationId;
    this.ruling = ruling;
    this.state = State.PROPOSED;
    this.proposedBy = by.subject();
    this.proposedOn = on;
  }

  /** A ruling that waits for a second pair of eyes. */
  public static Decision proposed(UUID applicationId, Ruling ruling, Actor by, LocalDate on) {
    return new Decision(applicationId, ruling, by, on);
  }

  /** A ruling that one person may take. */
  public static Decision taken(UUID applicationId, Ruling ruling, Actor by, LocalDate on) {
    Decision decision = new Decision(applicationId, ruling, by, on);
    decision.settle(State.TAKEN, by, on);
    return decision;
  }

  /** Settles a proposal; never by the person who made it. */
  public void settledBySecondPerson(boolean agreed, Actor by, LocalDate on) {
    if (by.subject().equals(proposedBy)) {
      throw Problem.of(403, "four-eyes");
    }
    settle(agreed ? State.TAKEN : State.DECLINED, by, on);
  }

  private void settle(State settled, Actor by, LocalDate on) {
    state = settled;
    settledBy = by.subject();
    settledOn = on;
    authorName = by.name();
    authorRole = by.role();
    authorFunction = by.function();
  }

  /** Until when an appeal is possible at the earliest: the limit runs from the notification. */
  public void appealBefore(LocalDate limit) {
    appealBefore = limit;
  }

  /** The fact to announce once it is taken, with the ways of appeal that its letter must name. */
  public DecisionTaken announced(Remedies remedies) {
    if (settledOn == null || state != State.TAKEN) {
      throw new IllegalStateException("only a decision that is taken is announced");
    }
    return new DecisionTaken(
        applicationId,
        id,
        ruling.outcome(),
        ruling.reasons(),
        ruling.effectiveFrom(),
        ruling.eligibleFrom(),
        settledOn,
        appealBefore,
        ruling.redirectTo(),
        remedies);
  }

  public UUID id() {
    return id;
  }

  public Ruling ruling() {
    return ruling;
  }

  public State state() {
    return state;
  }

  public LocalDate proposedOn() {
    return proposedOn;
  }

  public @Nullable LocalDate settledOn() {
    return settledOn;
  }

  /** Who answers for it by name, whom CRPA L212-1 wants told. */
  public @Nullable String authorName() {
    return authorName;
  }

  public Actor.@Nullable Role authorRole() {
    return authorRole;
  }

  /** The function under the name, where the identity provider tells it. */
  public @Nullable String authorFunction() {
    return authorFunction;
  }

  public @Nullable LocalDate appealBefore() {
    return appealBefore;
  }
}
