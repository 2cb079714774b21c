package fr.matricule.eligibility.codes;

/** What the applicant says of their life in France; it decides which articles are tried. */
public enum Situation {
  STUDENT,
  EMPLOYEE,
  SELF_EMPLOYED,
  POSTED_WORKER,
  PENSIONER,
  FAMILY_MEMBER,
  PROTECTED_PERSON,
  ASYLUM_SEEKER,
  BENEFIT_RECIPIENT,
  UNACCOMPANIED_MINOR,
  DEPENDANT_MINOR,
  DOCTORAL,
  INACTIVE,
  JOBSEEKER,
  DETAINEE,
  VOLUNTEER_RETURNING
}
