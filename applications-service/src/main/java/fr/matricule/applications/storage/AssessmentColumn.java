package fr.matricule.applications.storage;

import fr.matricule.applications.Assessment;
import jakarta.persistence.Converter;

/** What was recommended. */
@Converter(autoApply = true)
public class AssessmentColumn extends JsonColumn<Assessment> {

  public AssessmentColumn() {
    super(Assessment.class);
  }
}
