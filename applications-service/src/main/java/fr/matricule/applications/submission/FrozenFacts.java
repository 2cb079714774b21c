package fr.matricule.applications.submission;

import fr.matricule.applications.form.Facts;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.UUID;

/** The facts as submitted: never changed, so that an assessment can be explained years later. */
@Entity
public class FrozenFacts {

  @Id UUID id;
  UUID applicationId;
  int version;
  Facts facts;

  @SuppressWarnings("NullAway.Init")
  FrozenFacts() {}

  public FrozenFacts(Facts facts) {
    this.id = UUID.randomUUID();
    this.applicationId = Objects.requireNonNull(facts.applicationId(), "applicationId");
    this.version = Objects.requireNonNull(facts.version(), "version");
    this.facts = facts;
  }

  public Facts facts() {
    return facts;
  }
}
