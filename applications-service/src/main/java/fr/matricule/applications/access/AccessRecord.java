package fr.matricule.applications.access;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody read an identity for the authority, or a number: who, when, what for. */
@Entity
public class AccessRecord {

  /** What was read. */
  public enum Subject {
    NUMBER_REQUEST,
    NUMBER
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_record_seq")
  @SequenceGenerator(name = "access_record_seq", allocationSize = 20)
  long id;

  UUID applicationId;
  Instant readAt;
  String reader;
  @Nullable String client;

  @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
  Subject subject;

  String purpose;

  @SuppressWarnings("NullAway.Init")
  AccessRecord() {}

  public AccessRecord(
      UUID applicationId, Instant readAt, Reader reader, Subject subject, String purpose) {
    this.applicationId = applicationId;
    this.readAt = readAt;
    this.reader = reader.subject();
    this.client = reader.client();
    this.subject = subject;
    this.purpose = purpose;
  }

  /** Whose token it was. */
  public record Reader(String subject, @Nullable String client) {}
}
