package fr.matricule.kernel.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A UUID in its only form: the JDK takes shorter ones, two names of one thing. */
public final class CanonicalUuid {

  private CanonicalUuid() {}

  public static @Nullable UUID of(@Nullable String text) {
    try {
      return text == null || text.length() != 36 ? null : UUID.fromString(text);
    } catch (IllegalArgumentException unusable) {
      return null;
    }
  }
}
