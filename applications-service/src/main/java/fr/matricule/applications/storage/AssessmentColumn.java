package fr.matricule.applications.storage;

import fr.matricule.applications.decision.Assessment;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** What was recommended. */
@Converter(autoApply = true)
@Immutable
public class AssessmentColumn extends JsonColumn<Assessment> {

  public AssessmentColumn() {
    super(Assessment.class);
  }
}
