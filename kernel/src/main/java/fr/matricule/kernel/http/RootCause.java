package fr.matricule.kernel.http;

import java.util.Arrays;

/**
 * What failed at the root and where, in words that may be kept and logged: a foreign exception is
 * never quoted, since it might carry data.
 */
public final class RootCause {

  private RootCause() {}

  public static String of(Throwable failure) {
    return switch (failure) {
      case Problem refused -> "refused: " + refused.code();
      case Throwable wrapping when wrapping.getCause() != null -> of(wrapping.getCause());
      default -> failure.getClass().getName() + place(failure);
    };
  }

  private static String place(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("fr.matricule."))
        .findFirst()
        .map(
            frame ->
                " at "
                    + frame.getClassName()
                    + "."
                    + frame.getMethodName()
                    + ":"
                    + frame.getLineNumber())
        .orElse("");
  }
}
