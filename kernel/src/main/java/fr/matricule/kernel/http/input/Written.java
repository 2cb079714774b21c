package fr.matricule.kernel.http.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a string, or of the strings of a list, which kind of text it is and how long at most. */
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
public @interface Written {

  /** The most characters of a string that says nothing else of itself. */
  int MOST = 300;

  Text as() default Text.LINE;

  /** Counted as typed, before anything else looks at it. */
  int max() default MOST;
}
