package fr.matricule.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All documents, and which cases may have none any more. */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, UUID> {

  private static final Sort OLDEST_FIRST = Sort.by("announcedAt").and("id");

  /** The document, which nobody else can change until the present transaction ends. */
  public Optional<Document> locked(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** The latest version of a document, whose next version nobody else can add meanwhile. */
  public Document latestOf(UUID lineage) {
    locked(lineage);
    return find("lineage", Sort.by("version").descending(), lineage).firstResult();
  }

  /** Which documents of a case are asked for: all kinds and statuses unless said. */
  public record Selection(
      UUID applicationId, @Nullable DocumentKind kind, @Nullable DocumentStatus status) {}

  /** At most so many of the selected documents, oldest first, beginning behind {@code after}. */
  public List<Document> page(Selection wanted, @Nullable Document after, int atMost) {
    StringBuilder query = new StringBuilder("applicationId = :applicationId");
    Parameters parameters = Parameters.with("applicationId", wanted.applicationId());
    if (wanted.kind() != null) {
      query.append(" and kind = :kind");
      parameters.and("kind", wanted.kind());
    }
    if (wanted.status() != null) {
      query.append(" and status = :status");
      parameters.and("status", wanted.status());
    }
    if (after != null) {
      query.append(" and (announcedAt > :at or (announcedAt = :at and id > :id))");
      parameters.and("at", after.announcedAt()).and("id", after.id());
    }
    return find(query.toString(), OLDEST_FIRST, parameters).page(0, atMost).list();
  }

  /** All documents of a case that still have something to erase. */
  public List<Document> notErased(UUID applicationId) {
    return list("applicationId = ?1 and status <> ?2", applicationId, DocumentStatus.ERASED);
  }

  /** Those of the quarantine's keys whose file is still being waited for or looked into. */
  public Set<UUID> awaited(Collection<UUID> keys) {
    return keys.isEmpty()
        ? Set.of()
        : list(
                "quarantineKey in ?1 and status in ?2",
                keys,
                List.of(DocumentStatus.ANNOUNCED, DocumentStatus.UPLOADED))
            .stream()
            .map(Document::quarantineKey)
            .collect(Collectors.toSet());
  }

  /** From now on the case has no documents. */
  public void closeCase(UUID applicationId, Instant at) {
    getEntityManager()
        .createNativeQuery("INSERT INTO erased_case VALUES (:id, :at) ON CONFLICT DO NOTHING")
        .setParameter("id", applicationId)
        .setParameter("at", at)
        .executeUpdate();
  }

  public boolean isCaseClosed(UUID applicationId) {
    return !getEntityManager()
        .createNativeQuery("SELECT 1 FROM erased_case WHERE application_id = :id")
        .setParameter("id", applicationId)
        .getResultList()
        .isEmpty();
  }

  /** Remembers who opened a file, which is audited by law. */
  public void recordReading(Document document, String part, String reader, Instant at) {
    getEntityManager()
        .createNativeQuery(
            "INSERT INTO content_reading (document_id, part, reader, read_at)"
                + " VALUES (:id, :part, :reader, :at)")
        .setParameter("id", document.id())
        .setParameter("part", part)
        .setParameter("reader", reader)
        .setParameter("at", at)
        .executeUpdate();
  }
}
