package fr.matricule.applications;

import fr.matricule.applications.decision.DecisionOutcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When nothing more is to be done: both tracks have ended, each in its own way. */
public final class Closing {

  private Closing() {}

  /**
   * The ground on which an open case closes now, if it does. Without a right to cover no number is
   * asked for; but a number that was asked for is awaited, for the person keeps it.
   */
  public static Optional<ClosingGround> of(CaseState state, @Nullable DecisionOutcome decided) {
    if (decided == null
        || state.entitlement() != Entitlement.DECIDED
        || !ApplicationStatus.OPEN.contains(state.status())) {
      return Optional.empty();
    }
    boolean certified = state.identification() == Identification.CERTIFIED;
    boolean noNumberAwaited =
        switch (state.identification()) {
          case NOT_STARTED, REJECTED, CERTIFIED -> true;
          case CHECKED, NUMBER_REQUESTED, WAITING_NUMBER, CERTIFICATION_REQUESTED -> false;
        };
    return switch (decided) {
      case GRANTED, GRANTED_PENDING_DOCUMENT ->
          certified ? Optional.of(ClosingGround.COMPLETED) : Optional.empty();
      case REFUSED -> noNumberAwaited ? Optional.of(ClosingGround.REFUSED) : Optional.empty();
      case REDIRECTED -> noNumberAwaited ? Optional.of(ClosingGround.COMPLETED) : Optional.empty();
      case DEFERRED -> Optional.empty();
    };
  }
}
