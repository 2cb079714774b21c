package fr.matricule.applications.number;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One asking of the issuing authority; its answer is accepted once and only under its attempt. */
@Entity
public class NumberRequest {

  @Id UUID id;
  UUID applicationId;
  int attempt;

  @Enumerated(EnumType.STRING)
  NumberPurpose purpose;

  LocalDate requestedOn;
  @Nullable LocalDate answeredOn;

  @SuppressWarnings("NullAway.Init")
  NumberRequest() {}

  public NumberRequest(UUID applicationId, int attempt, NumberPurpose purpose, LocalDate on) {
    this.id = UUID.randomUUID();
    this.applicationId = applicationId;
    this.attempt = attempt;
    this.purpose = purpose;
    this.requestedOn = on;
  }

  public void answered(LocalDate on) {
    answeredOn = on;
  }

  public boolean isAnswered() {
    return answeredOn != null;
  }

  public int attempt() {
    return attempt;
  }

  public NumberPurpose purpose() {
    return purpose;
  }
}
