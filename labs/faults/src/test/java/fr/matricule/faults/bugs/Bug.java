package fr.matricule.faults.bugs;

/** A known way to lose or to repeat something, and the method of ours that guards against it. */
enum Bug {
  /** Every delivery takes effect, the second one, too. */
  INBOX_SKIPPED("fr.matricule.kernel.inbox.Inbox", "isNew", Twists.AlwaysNew.class),

  /** The broker is told that a batch is done before its effect is committed. */
  ACKNOWLEDGED_BEFORE_COMMIT("fr.matricule.kernel.inbox.Inbox", "receive", Twists.DoneLater.class),

  /** The cursor passes events that Kafka may never have taken. */
  CURSOR_BEFORE_ANSWER("fr.matricule.kernel.outbox.OutboxCursor", "await", Twists.NeverAsked.class),

  /** What fails is put aside for a while, and what comes later goes first. */
  RETRY_THAT_REORDERS("fr.matricule.kernel.inbox.Inbox", "handleOrPark", Twists.PutAside.class),

  /** A mail leaves inside the transaction that makes it due. */
  MAIL_BEFORE_COMMIT(
      "fr.matricule.notifications.usecase.Dispatch", "dispatch", Twists.SentAtOnce.class);

  final String type;
  final String method;
  final Class<?> twist;

  Bug(String type, String method, Class<?> twist) {
    this.type = type;
    this.method = method;
    this.twist = twist;
  }
}
