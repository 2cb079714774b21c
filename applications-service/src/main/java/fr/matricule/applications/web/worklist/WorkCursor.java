package fr.matricule.applications.web.worklist;

import fr.matricule.applications.worklist.WorkItem;
import fr.matricule.applications.worklist.WorkQuery.Place;
import fr.matricule.kernel.http.Problem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the work list as an opaque text. */
final class WorkCursor {

  private WorkCursor() {}

  static String after(WorkItem line) {
    String place = line.submittedAt() + "|" + line.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  static @Nullable Place read(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      String[] place =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 2);
      return new Place(Instant.parse(place[0]), UUID.fromString(place[place.length - 1]));
    } catch (IllegalArgumentException | DateTimeException foreign) {
      throw Problem.of(422, "invalid-cursor");
    }
  }
}
