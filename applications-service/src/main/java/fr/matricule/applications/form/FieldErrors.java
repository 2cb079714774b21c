package fr.matricule.applications.form;

import fr.matricule.applications.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with the places below one place of the form. */
final class FieldErrors {

  private final String at;
  private final List<FieldError> found = new ArrayList<>();

  /** Below the place, given as a JSON pointer that ends with a slash. */
  FieldErrors(String at) {
    this.at = at;
  }

  List<FieldError> found() {
    return List.copyOf(found);
  }

  void wrong(String field, String code, Object... arguments) {
    found.add(FieldError.at(at + field, code, arguments));
  }

  /** A text that is short enough and holds no other characters; the first other one is named. */
  void written(
      String field, @Nullable String value, int longest, Characters characters, String code) {
    if (value == null) {
      return;
    }
    if (value.length() > longest) {
      wrong(field, "too-long", longest);
    } else {
      characters
          .firstStranger(value)
          .or(() -> Characters.areWords(value) ? Optional.empty() : Optional.of(value))
          .ifPresent(stranger -> wrong(field, code, stranger));
    }
  }

  void atLeast(String field, @Nullable Integer value, int least) {
    if (value != null && value < least) {
      wrong(field, "at-least", least);
    }
  }

  void atMost(String field, @Nullable List<?> values, int most) {
    if (values != null && values.size() > most) {
      wrong(field, "too-many", most);
    }
  }

  /** What to say of one value of a list. */
  interface Visit<T> {
    void at(String field, T value);
  }

  <T extends @Nullable Object> void each(String field, @Nullable List<T> values, Visit<T> visit) {
    for (int i = 0; values != null && i < values.size(); i++) {
      T value = values.get(i);
      if (value == null) {
        wrong(field + "/" + i, "required");
      } else {
        visit.at(field + "/" + i, value);
      }
    }
  }
}
