package fr.matricule.notifications;

import java.util.List;

/** What the postal carrier says of letters it was handed. */
public interface StatusSlips {

  /** A word of the carrier on one letter. */
  record Slip(NotificationId letter, Status status) {}

  /** What became of a letter. */
  enum Status {
    POSTED,
    DELIVERED,
    RETURNED
  }

  /** The slips nobody has read yet, oldest first. */
  List<Slip> unread();

  /** Puts a slip away: its content is recorded. */
  void putAway(Slip slip);
}
