package fr.matricule.eligibility.codes;

/** What the book leaves to a person, because no text that it holds decides it. */
public enum Examination {
  /** The State of the bilateral certificate has no agreement in the book. */
  BILATERAL_AGREEMENT,
  /** Work in another State without an S1 of that State. */
  WORK_IN_ANOTHER_STATE,
  /** Work at sea: the scheme of seafarers may be competent. */
  SEAFARER,
  /** Ministers of religion and members of orders have a scheme of their own. */
  CLERGY,
  /** People in prison are insured by the office of the prison. */
  DETAINEE,
  /** A working-holiday visa is on no list of titles. */
  WORKING_HOLIDAY,
  /** How long a European who looks for work keeps the right to stay. */
  JOBSEEKER,
  /** The means that a European student declares are low. */
  STUDENT_MEANS
}
