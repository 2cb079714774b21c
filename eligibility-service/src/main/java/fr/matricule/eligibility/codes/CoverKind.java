package fr.matricule.eligibility.codes;

/** By which paper somebody is covered through another State; NONE means not at all. */
public enum CoverKind {
  NONE,
  EHIC,
  S1,
  A1,
  BILATERAL,
  OTHER
}
