package fr.matricule.journeys;

import fr.matricule.client.Matricule;

/** One way through the whole, from its first request to its last check. */
public interface Journey {

  /** What the journey is about, in a few words. */
  String title();

  /** Walks; a check that does not hold is thrown. */
  void walk(Matricule whole, Steps steps);
}
