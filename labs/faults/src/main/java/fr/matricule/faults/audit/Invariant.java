package fr.matricule.faults.audit;

import java.util.List;

/** One promise, as a sentence that is true of every run. */
public interface Invariant {

  String sentence();

  /** What contradicts the sentence, one line each; empty when it holds. */
  List<String> broken(Evidence evidence);
}
