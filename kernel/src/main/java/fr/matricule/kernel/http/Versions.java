package fr.matricule.kernel.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Conditional requests: who changes a thing must say which version of it they saw. */
public final class Versions {

  private Versions() {}

  public static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
  }

  /**
   * Passes only if {@code ifMatch} names the current version.
   *
   * @throws Problem 428 without the header, 412 with what changed since when it names another
   *     version
   */
  public static void require(
      @Nullable String ifMatch, long current, Supplier<Map<String, ?>> whatChanged) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problem.of(428, "if-match-required");
    }
    if (!ifMatch.strip().equals("\"" + current + "\"")) {
      Problem stale = Problem.of(412, "stale-version").with("currentVersion", current);
      whatChanged.get().forEach(stale::with);
      throw stale;
    }
  }
}
