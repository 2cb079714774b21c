package fr.matricule.notifications.usecase;

import fr.matricule.notifications.NotificationId;
import fr.matricule.notifications.letter.PostalCarrier;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks the postal carrier what became of the letters on their way. */
@ApplicationScoped
public class TrackLetters {

  private final FindUnderway underway;
  private final PostalCarrier carrier;
  private final RecordDelivery record;

  TrackLetters(FindUnderway underway, PostalCarrier carrier, RecordDelivery record) {
    this.underway = underway;
    this.carrier = carrier;
    this.record = record;
  }

  public void track() {
    for (NotificationId letter : underway.find()) {
      carrier.resultOf(letter).ifPresent(result -> record.record(letter, result));
    }
  }
}
