package fr.matricule.applications.usecase;

import fr.matricule.applications.Actor;
import fr.matricule.applications.Application;
import fr.matricule.applications.history.History;
import fr.matricule.applications.history.HistoryEntry;
import fr.matricule.kernel.http.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets nobody change a case they have not seen as it is; says what they have missed. */
@ApplicationScoped
class SeenVersion {

  private final History history;

  SeenVersion(History history) {
    this.history = history;
  }

  void require(@Nullable String ifMatch, Application application, Actor actor) {
    Versions.require(
        ifMatch,
        application.version(),
        () -> Map.of("changes", changes(application, actor, version(ifMatch))));
  }

  private List<Map<String, String>> changes(Application application, Actor actor, long seen) {
    return history.since(application.id(), seen).stream()
        .filter(entry -> !entry.isConfidential() || actor.mayHandle(application))
        .map(SeenVersion::change)
        .toList();
  }

  private static Map<String, String> change(HistoryEntry entry) {
    String where = entry.details().values().get("pointers");
    return where == null
        ? Map.of("code", entry.code(), "at", entry.happenedAt().toString())
        : Map.of("code", entry.code(), "at", entry.happenedAt().toString(), "pointers", where);
  }

  private static long version(@Nullable String ifMatch) {
    try {
      return ifMatch == null ? 0 : Long.parseLong(ifMatch.replace("\"", "").strip());
    } catch (NumberFormatException foreign) {
      return 0;
    }
  }
}
