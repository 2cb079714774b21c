package fr.matricule.documents.inspection;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One file of each person at a time, so that who hands in many keeps nobody else waiting. */
@Singleton
public class Turns {

  private final Set<String> taken = ConcurrentHashMap.newKeySet();

  /** Whether it is now this person's turn, until {@link #end}. */
  public boolean begin(String person) {
    return taken.add(person);
  }

  public void end(String person) {
    taken.remove(person);
  }
}
