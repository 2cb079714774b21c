package fr.matricule.applications.history;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationEvent;
import fr.matricule.applications.ApplicationEvent.ApplicationOpened;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened, when and by whom: written from the fact itself, never by hand. */
@Entity
public class HistoryEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "history_entry_seq")
  @SequenceGenerator(name = "history_entry_seq", allocationSize = 20)
  long id;

  UUID applicationId;
  long version;
  Instant happenedAt;
  String actor;
  String code;
  @Nullable String variant;
  Details details;

  @Enumerated(EnumType.STRING)
  Audience audience;

  @SuppressWarnings("NullAway.Init")
  HistoryEntry() {}

  private HistoryEntry(UUID applicationId, long version, String actor, Instant at, Telling told) {
    this.applicationId = applicationId;
    this.version = version;
    this.happenedAt = at;
    this.actor = actor;
    this.code = told.code();
    this.variant = told.variant();
    this.details = told.details();
    this.audience = told.audience();
  }

  /** The entry of an event of the case, under the version that the event leads to. */
  public static HistoryEntry of(
      Application application, ApplicationEvent event, Actor by, Instant at) {
    long version =
        event instanceof ApplicationOpened ? application.version() : application.version() + 1;
    return new HistoryEntry(application.id(), version, by.subject(), at, Telling.of(event));
  }

  /** The entry of what is no event of the case itself. */
  public static HistoryEntry of(Application application, Note note, Instant at) {
    return new HistoryEntry(
        application.id(), application.version(), Actor.SYSTEM.subject(), at, Telling.of(note));
  }

  /** Whether only the office and auditors may know of it. */
  public boolean isConfidential() {
    return audience == Audience.OFFICE;
  }

  /** Whether a timeline tells it. */
  public boolean isTold() {
    return audience != Audience.NOBODY;
  }

  public long version() {
    return version;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public String actor() {
    return actor;
  }

  public String code() {
    return code;
  }

  /** The key of its sentence. */
  public String sentenceKey() {
    return "timeline." + code + (variant == null ? "" : "." + variant);
  }

  public Details details() {
    return details;
  }
}
