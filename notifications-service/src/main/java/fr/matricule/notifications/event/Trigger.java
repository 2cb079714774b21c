package fr.matricule.notifications.event;

/** The event that makes a message necessary, and the trace it came with. */
public record Trigger(String eventId, CaseEvent event, String traceparent) {}
