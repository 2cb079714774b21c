package fr.matricule.kernel.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers a repeated POST with the first answer; the answer is stored in the transaction of the
 * work itself.
 */
@ApplicationScoped
public class Idempotency {

  private static final int LONGEST_KEY = 255;
  private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

  private final EntityManager database;
  private final ObjectMapper json;
  private final SecurityIdentity caller;
  private final ReplayAccess replays;
  private final HttpHeaders headers;
  private final UriInfo uri;
  private final Clock clock;

  Idempotency(
      EntityManager database,
      ObjectMapper json,
      SecurityIdentity caller,
      ReplayAccess replays,
      HttpHeaders headers,
      UriInfo uri,
      Clock clock) {
    this.database = database;
    this.json = json;
    this.caller = caller;
    this.replays = replays;
    this.headers = headers;
    this.uri = uri;
    this.clock = clock;
  }

  /**
   * Runs the work once for each Idempotency-Key of a caller, in one transaction with its stored
   * answer; a failed work leaves nothing behind, so its key may be used again. What the work
   * creates is taken for a case of its own.
   *
   * @throws Problem 400 without the header or with one that is too long, 404 when the case of the
   *     first answer is no longer the caller's to see, 422 when the key came with another body, 409
   *     while it still runs
   */
  public Response answer(@Nullable Object body, Supplier<Response> work) {
    return answer(null, body, work);
  }

  /** As above, for work on a case, with which the answer is forgotten. */
  public Response answer(@Nullable UUID caseId, @Nullable Object body, Supplier<Response> work) {
    String key = key();
    caseOf(key).ifPresent(replays::require);
    String fingerprint = fingerprint(body);
    return QuarkusTransaction.requiringNew().call(() -> once(key, fingerprint, caseId, work));
  }

  private String key() {
    String key = headers.getHeaderString("Idempotency-Key");
    if (key == null || key.isBlank()) {
      throw Problem.of(400, "idempotency-key-required");
    }
    if (key.length() > LONGEST_KEY) {
      throw Problem.of(400, "idempotency-key-too-long", LONGEST_KEY);
    }
    return key;
  }

  /** The case that an earlier answer under this key is about. */
  private Optional<UUID> caseOf(String key) {
    List<?> found =
        database
            .createNativeQuery(
                "SELECT case_id FROM idempotency_key WHERE caller = :caller AND key = :key AND case_id IS NOT NULL")
            .setParameter("caller", Subject.of(caller))
            .setParameter("key", key)
            .getResultList();
    return found.stream().map(UUID.class::cast).findFirst();
  }

  /** Forgets the answers about a case: they may hold what the person said. */
  public void forget(UUID caseId) {
    database
        .createNativeQuery("DELETE FROM idempotency_key WHERE case_id = :case")
        .setParameter("case", caseId)
        .executeUpdate();
  }

  private Response once(
      String key, String fingerprint, @Nullable UUID caseId, Supplier<Response> work) {
    if (!lock(Subject.of(caller) + " " + key)) {
      throw Problem.of(409, "still-running");
    }
    List<?> found =
        database
            .createNativeQuery(
                "SELECT fingerprint, status, cast(headers AS text), body FROM idempotency_key"
                    + " WHERE caller = :caller AND key = :key")
            .setParameter("caller", Subject.of(caller))
            .setParameter("key", key)
            .getResultList();
    if (found.isEmpty()) {
      Response answer = work.get();
      keep(key, fingerprint, caseId == null ? created(answer) : caseId, answer);
      return answer;
    }
    Object[] row = (Object[]) found.getFirst();
    if (!fingerprint.equals(row[0])) {
      throw Problem.of(422, "idempotency-key-reused");
    }
    return replay(row);
  }

  private static @Nullable UUID created(Response answer) {
    String location = answer.getHeaderString(HttpHeaders.LOCATION);
    return location == null
        ? null
        : CanonicalUuid.of(location.substring(location.lastIndexOf('/') + 1));
  }

  private boolean lock(String name) {
    return (Boolean)
        database
            .createNativeQuery("SELECT pg_try_advisory_xact_lock(4712, hashtext(:name))")
            .setParameter("name", name)
            .getSingleResult();
  }

  private void keep(String key, String fingerprint, @Nullable UUID caseId, Response answer) {
    Map<String, String> kept = new TreeMap<>();
    KEPT.stream()
        .filter(name -> answer.getHeaderString(name) != null)
        .forEach(name -> kept.put(name, answer.getHeaderString(name)));
    database
        .createNativeQuery(
            "INSERT INTO idempotency_key VALUES (:caller, :key, :fingerprint, :status, cast(:headers AS jsonb),"
                + " cast(:body AS text), :at, cast(:case AS uuid))")
        .setParameter("caller", Subject.of(caller))
        .setParameter("key", key)
        .setParameter("fingerprint", fingerprint)
        .setParameter("status", answer.getStatus())
        .setParameter("headers", write(kept))
        .setParameter("body", answer.hasEntity() ? write(answer.getEntity()) : null)
        .setParameter("at", clock.instant())
        .setParameter("case", caseId == null ? null : caseId.toString())
        .executeUpdate();
  }

  private Response replay(Object[] row) {
    Response.ResponseBuilder answer =
        Response.status((Integer) row[1]).header("Idempotency-Replayed", "true");
    read((String) row[2]).forEach(answer::header);
    return row[3] == null ? answer.build() : answer.type("application/json").entity(row[3]).build();
  }

  @SuppressWarnings("unchecked")
  private Map<String, String> read(String text) {
    try {
      return json.readValue(text, Map.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String fingerprint(@Nullable Object body) {
    try {
      byte[] seen = (uri.getPath() + "\n" + write(body)).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(seen));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String write(@Nullable Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("The body cannot be written as JSON", unwritable);
    }
  }
}
