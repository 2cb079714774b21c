package fr.matricule.applications.form;

import fr.matricule.kernel.http.Problem;
import java.util.List;

/** Faulty places of a form as a refusal that names each of them. */
public final class FormProblems {

  private FormProblems() {}

  /** Passes when there is no error. */
  public static void require(String code, List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw of(code, errors);
    }
  }

  /** The refusal, which names every error. */
  public static Problem of(String code, List<FieldError> errors) {
    Problem problem = Problem.of(422, code);
    errors.forEach(error -> problem.at(error.pointer(), error.code(), error.arguments().toArray()));
    return problem;
  }
}
