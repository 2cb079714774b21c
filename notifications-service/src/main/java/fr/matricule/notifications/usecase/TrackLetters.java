package fr.matricule.notifications.usecase;

import fr.matricule.notifications.FailureReason;
import fr.matricule.notifications.Fate;
import fr.matricule.notifications.NotificationStatus;
import fr.matricule.notifications.StatusSlips;
import fr.matricule.notifications.StatusSlips.Slip;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Reads what the postal carrier says of its letters. A slip is put away only after what it says is
 * recorded.
 */
@ApplicationScoped
public class TrackLetters {

  private final StatusSlips slips;
  private final RecordFate record;

  TrackLetters(StatusSlips slips, RecordFate record) {
    this.slips = slips;
    this.record = record;
  }

  public void read() {
    for (Slip slip : slips.unread()) {
      boolean early =
          fate(slip.status())
              .flatMap(fate -> record.of(slip.letter(), fate))
              .filter(NotificationStatus.SENDING::equals)
              .isPresent();
      // a crash may have left SENT unrecorded: the slip is read again once the job has repeated it
      if (!early) {
        slips.putAway(slip);
      }
    }
  }

  private static Optional<Fate> fate(StatusSlips.Status status) {
    return switch (status) {
      // the carrier's own word that it posted adds nothing to SENT
      case POSTED -> Optional.empty();
      case DELIVERED -> Optional.of(new Fate.Delivered());
      case RETURNED -> Optional.of(new Fate.Failed(FailureReason.RETURNED));
    };
  }
}
