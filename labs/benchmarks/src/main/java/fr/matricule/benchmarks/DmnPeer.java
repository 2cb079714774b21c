package fr.matricule.benchmarks;

import fr.matricule.eligibility.rules.Values;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** The same decisions in Drools DMN: compiled once, each applicant's context made beforehand. */
final class DmnPeer {

  private final DMNRuntime runtime;
  private final DMNModel model;
  private final List<DMNContext> contexts;

  DmnPeer(List<Applicant> applicants, Values values) {
    this.runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromClasspathResource("/eligibility/eligibility.dmn", DmnPeer.class)
            .getOrElseThrow(IllegalStateException::new);
    this.model = runtime.getModels().getFirst();
    if (model.hasErrors()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
    Map<String, @Nullable Object> law = DmnInput.values(values);
    this.contexts = applicants.stream().map(one -> context(one, law)).toList();
  }

  private DMNContext context(Applicant one, Map<String, @Nullable Object> law) {
    DMNContext context = runtime.newContext();
    context.set("facts", DmnInput.facts(one));
    context.set("values", law);
    return context;
  }

  /** The decisions for one of the applicants. */
  DMNResult decide(int applicant) {
    return runtime.evaluateAll(model, contexts.get(applicant));
  }

  @SuppressWarnings("unchecked")
  Conclusion conclusion(int applicant) {
    DMNResult decided = decide(applicant);
    if (decided.hasErrors()) {
      throw new IllegalStateException(decided.getMessages().toString());
    }
    Object last = decided.getDecisionResultByName("conclusion").getResult();
    return Conclusion.of((Map<String, ?>) last);
  }

  int decisions() {
    return model.getDecisions().size();
  }
}
