package fr.matricule.kernel.http;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of what ops read, in the order in which it came; the id of its last row leads to the next.
 */
public record Page(@Nullable UUID cursor, int limit) {

  private static final int MOST = 100;

  /**
   * Reads what the address asks for.
   *
   * @throws Problem 422 when it is no cursor or no page size
   */
  public static Page of(@Nullable String cursor, int limit) {
    if (limit < 1 || limit > MOST) {
      throw Problem.of(422, "invalid-limit", MOST);
    }
    if (cursor != null && CanonicalUuid.of(cursor) == null) {
      throw Problem.of(422, "invalid-cursor");
    }
    return new Page(CanonicalUuid.of(cursor), limit);
  }

  public static @Nullable UUID caseFilter(@Nullable String text) {
    UUID caseId = CanonicalUuid.of(text);
    if (text != null && caseId == null) {
      throw Problem.of(422, "invalid-filter", "case");
    }
    return caseId;
  }

  /** The rows that meet every condition whose value is not null; one more than the page holds. */
  public <T> List<T> rows(
      EntityManager database, Class<T> entity, Map<String, ? extends @Nullable Object> conditions) {
    StringBuilder where = new StringBuilder("FROM ").append(entity.getSimpleName());
    List<Object> values = new ArrayList<>();
    conditions.forEach((condition, value) -> meet(condition, value, where, values));
    meet("id > ?", cursor, where, values);
    TypedQuery<T> query = database.createQuery(where + " ORDER BY id", entity);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query.setMaxResults(limit + 1).getResultList();
  }

  private static void meet(
      String condition, @Nullable Object value, StringBuilder where, List<Object> values) {
    if (value != null) {
      where.append(values.isEmpty() ? " WHERE " : " AND ");
      values.add(value);
      where.append(condition.replace("?", "?" + values.size()));
    }
  }

  /** The page as JSON, with the address of the next one while there is one. */
  public <T> Response answer(UriInfo uri, List<T> rows, Function<T, UUID> id, Function<T, ?> view) {
    List<T> shown = rows.subList(0, Math.min(limit, rows.size()));
    Response.ResponseBuilder answer =
        Response.ok(Map.of("items", shown.stream().map(view).toList()));
    if (rows.size() > limit) {
      answer.link(
          uri.getRequestUriBuilder().replaceQueryParam("cursor", id.apply(shown.getLast())).build(),
          "next");
    }
    return answer.build();
  }
}
