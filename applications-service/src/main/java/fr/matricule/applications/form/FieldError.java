package fr.matricule.applications.form;

import java.util.List;

/** One faulty place of the form: a JSON pointer and the code of what is wrong there. */
public record FieldError(String pointer, String code, List<Object> arguments) {

  /** What is wrong at a place. */
  public static FieldError at(String pointer, String code, Object... arguments) {
    return new FieldError(pointer, code, List.of(arguments));
  }
}
