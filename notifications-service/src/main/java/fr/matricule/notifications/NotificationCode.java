package fr.matricule.notifications;

/** The catalogue's codes of the messages this service sends. */
public enum NotificationCode {
  /** Registration receipt. */
  N01,
  /** Acknowledgement. */
  N02,
  /** Something to send, or to send again. */
  N03,
  /** Waiting number. */
  N06,
  /** Decision: granted. */
  N10,
  /** Decision: refused. */
  N11,
  /** Decision: deferred. */
  N12,
  /** Decision: another body is competent. */
  N13,
  /** Certified number. */
  N14,
  /** Withdrawal or closure. */
  N19;

  /** Whether the message carries the person's number, which then may only go by post. */
  public boolean carriesTheNumber() {
    return switch (this) {
      case N06, N14 -> true;
      case N01, N02, N03, N10, N11, N12, N13, N19 -> false;
    };
  }
}
