package fr.matricule.applications;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The three words that say where a case stands. */
@Embeddable
public record CaseState(
    @Enumerated(EnumType.STRING) ApplicationStatus status,
    @Enumerated(EnumType.STRING) Identification identification,
    @Enumerated(EnumType.STRING) Entitlement entitlement) {

  static final CaseState OPENED =
      new CaseState(ApplicationStatus.DRAFT, Identification.NOT_STARTED, Entitlement.NOT_ASSESSED);
}
