package fr.matricule.kernel.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conditional requests: who changes a thing must say which version of it they saw. */
public final class Versions {

  private static final int MOST_TAGS = 100;

  private Versions() {}

  public static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
  }

  /**
   * Passes only if {@code ifMatch} names the current version, alone or in a list; {@code *} names
   * whichever there is (RFC 9110 §13.1.1).
   *
   * @throws Problem 428 without the header, 412 with what changed since when it names another
   *     version
   */
  public static void require(
      @Nullable String ifMatch, long current, Supplier<Map<String, ?>> whatChanged) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problem.of(428, "if-match-required");
    }
    if (!names(ifMatch, current)) {
      Problem stale = Problem.of(412, "stale-version").with("currentVersion", current);
      whatChanged.get().forEach(stale::with);
      throw stale;
    }
  }

  // our tags hold no comma; a weak one never matches where something is changed
  private static boolean names(String ifMatch, long current) {
    return Stream.of(ifMatch.split(",", MOST_TAGS))
        .map(String::strip)
        .anyMatch(tag -> tag.equals("*") || tag.equals("\"" + current + "\""));
  }
}
