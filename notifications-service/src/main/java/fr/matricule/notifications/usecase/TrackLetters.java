package fr.matricule.notifications.usecase;

import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.PostalCarrier;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks the postal carrier what became of the letters on their way. */
@ApplicationScoped
public class TrackLetters {

  private final FindUnderway underway;
  private final PostalCarrier carrier;
  private final RecordFate record;

  TrackLetters(FindUnderway underway, PostalCarrier carrier, RecordFate record) {
    this.underway = underway;
    this.carrier = carrier;
    this.record = record;
  }

  public void track() {
    for (NotificationId letter : underway.letters()) {
      carrier.fateOf(letter).ifPresent(fate -> record.of(letter, fate));
    }
  }
}
