package fr.matricule.notifications;

/** The event that makes a message necessary, and the trace it came with. */
public record Cause(String eventId, CaseEvent event, String traceparent) {}
