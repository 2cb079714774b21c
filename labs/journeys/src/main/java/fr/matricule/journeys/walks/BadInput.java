package fr.matricule.journeys.walks;

import fr.matricule.client.Matricule;
import fr.matricule.journeys.Journey;
import fr.matricule.journeys.Steps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Everything that may be sent wrongly: each has its documented outcome, and nothing else stops. */
public final class BadInput implements Journey {

  @Override
  public String title() {
    return "Bad input: each its documented outcome, nothing lost, nothing stopped";
  }

  @Override
  public void walk(Matricule whole, Steps steps) {
    cases().forEach((sentence, attempt) -> steps.check(sentence, () -> attempt.accept(whole)));
  }

  /** Every attempt with its outcome, each independent of the others. */
  public static Map<String, Consumer<Matricule>> cases() {
    Map<String, Consumer<Matricule>> cases = new LinkedHashMap<>();
    cases.putAll(BadForms.cases());
    cases.putAll(BadManners.cases());
    cases.putAll(BadFiles.cases());
    cases.putAll(BadEvents.cases());
    return cases;
  }
}
