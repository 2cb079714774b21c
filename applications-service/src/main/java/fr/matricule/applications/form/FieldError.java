package fr.matricule.applications.form;

import java.util.List;
import java.util.Optional;

/** One faulty place of the form: a JSON pointer and the code of what is wrong there. */
public record FieldError(String pointer, String code, List<Object> arguments) {

  /** The same error as seen from a place above it; empty when it is elsewhere. */
  public Optional<FieldError> below(String place) {
    return pointer.startsWith(place + "/")
        ? Optional.of(new FieldError(pointer.substring(place.length()), code, arguments))
        : Optional.empty();
  }

  /** What is wrong at a place. */
  public static FieldError at(String pointer, String code, Object... arguments) {
    return new FieldError(pointer, code, List.of(arguments));
  }
}
