package fr.matricule.eligibility.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.DocumentKind;
import fr.matricule.eligibility.facts.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Every assessment ever drawn of a case that is not erased; the newest facts give the current one.
 */
@ApplicationScoped
public class Assessments {

  private static final String CURRENT =
      """
      FROM kept_assessment k WHERE application_id = :application
        AND NOT EXISTS (SELECT 1 FROM reassessment r WHERE r.follows = k.id)
      ORDER BY facts_version DESC LIMIT 1""";

  private final EntityManager database;
  private final ObjectMapper json;

  Assessments(EntityManager database, ObjectMapper json) {
    this.database = database;
    // what an older edition of the book kept is still read
    this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** Keeps an assessment unless there is one for the same facts; says whether it was kept. */
  public boolean keep(KeptAssessment kept) {
    return filled(
                database.createNativeQuery(
                    """
                    INSERT INTO assessment (id, application_id, facts_version, assessed_on, assessed_at, outcome,
                      category, rulebook_version, facts, explanation, missing_documents)
                    VALUES (:id, :application, :version, :on, :at, :outcome, :category, :book,
                      cast(:facts AS jsonb), cast(:explanation AS jsonb), cast(:missing AS jsonb))
                    ON CONFLICT (application_id, facts_version) DO NOTHING"""),
                kept)
            .executeUpdate()
        == 1;
  }

  /**
   * Keeps an assessment of facts that were judged before, unless another one already follows that
   * one; says whether it was kept.
   */
  public boolean keepAfter(KeptAssessment before, KeptAssessment kept) {
    return filled(
                database.createNativeQuery(
                    """
                    INSERT INTO reassessment (id, application_id, facts_version, assessed_on, assessed_at, outcome,
                      category, rulebook_version, facts, explanation, missing_documents, occasion, follows)
                    VALUES (:id, :application, :version, :on, :at, :outcome, :category, :book,
                      cast(:facts AS jsonb), cast(:explanation AS jsonb), cast(:missing AS jsonb), :occasion, :before)
                    ON CONFLICT (follows) DO NOTHING"""),
                kept)
            .setParameter("occasion", kept.explanation().occasion().name())
            .setParameter("before", before.id())
            .executeUpdate()
        == 1;
  }

  private Query filled(Query insert, KeptAssessment kept) {
    return insert
        .setParameter("id", kept.id())
        .setParameter("application", kept.applicationId())
        .setParameter("version", kept.factsVersion())
        .setParameter("on", kept.explanation().on())
        .setParameter("at", kept.assessedAt())
        .setParameter("outcome", kept.explanation().outcome().name())
        .setParameter("category", kept.explanation().category().name())
        .setParameter("book", kept.explanation().rulebookVersion())
        .setParameter("facts", written(kept.facts()))
        .setParameter("explanation", written(kept.explanation()))
        .setParameter("missing", written(kept.missingDocuments()));
  }

  /** The assessment of the newest facts; of several the one that no other follows. */
  public Optional<KeptAssessment> current(UUID applicationId) {
    List<?> rows =
        database
            .createNativeQuery(
                """
                SELECT id, application_id, facts_version, assessed_at, cast(facts AS text),
                  cast(explanation AS text), cast(missing_documents AS text)
                """
                    + CURRENT)
            .setParameter("application", applicationId)
            .getResultList();
    return rows.stream().map(row -> kept((Object[]) row)).findFirst();
  }

  /**
   * Some of all that were drawn until then, in an order that never changes: the next ones come
   * after the last id.
   */
  public List<KeptAssessment> after(UUID id, Instant until, int limit) {
    List<?> rows =
        database
            .createNativeQuery(
                """
                SELECT id, application_id, facts_version, assessed_at, cast(facts AS text),
                  cast(explanation AS text), cast(missing_documents AS text)
                FROM kept_assessment WHERE id > :id AND assessed_at <= :until ORDER BY id LIMIT :limit""")
            .setParameter("id", id)
            .setParameter("until", until)
            .setParameter("limit", limit)
            .getResultList();
    return rows.stream().map(row -> kept((Object[]) row)).toList();
  }

  /** Whether an assessment is still the one that counts. */
  public boolean isCurrent(KeptAssessment kept) {
    // its id alone: the explanation is by far the longest thing that is kept
    return database
        .createNativeQuery("SELECT id " + CURRENT)
        .setParameter("application", kept.applicationId())
        .getResultList()
        .contains(kept.id());
  }

  /** Of which case an assessment was drawn; none once the case is erased. */
  public Optional<UUID> caseOf(UUID assessmentId) {
    List<?> rows =
        database
            .createNativeQuery("SELECT application_id FROM kept_assessment WHERE id = :id")
            .setParameter("id", assessmentId)
            .getResultList();
    return rows.stream().map(UUID.class::cast).findFirst();
  }

  /** Nobody works on the case any more, so nothing is judged again. */
  public void close(UUID applicationId, Instant at) {
    database
        .createNativeQuery(
            "INSERT INTO closed_case VALUES (:application, :at) ON CONFLICT DO NOTHING")
        .setParameter("application", applicationId)
        .setParameter("at", at)
        .executeUpdate();
  }

  public boolean isClosed(UUID applicationId) {
    return !database
        .createNativeQuery("SELECT 1 FROM closed_case WHERE application_id = :application")
        .setParameter("application", applicationId)
        .getResultList()
        .isEmpty();
  }

  public void erase(UUID applicationId) {
    for (String table : List.of("reassessment", "assessment", "closed_case")) {
      database
          .createNativeQuery("DELETE FROM " + table + " WHERE application_id = :application")
          .setParameter("application", applicationId)
          .executeUpdate();
    }
  }

  private KeptAssessment kept(Object[] row) {
    Explanation explanation = read((String) row[5], Explanation.class);
    return new KeptAssessment(
        (UUID) row[0],
        (UUID) row[1],
        (Integer) row[2],
        (Instant) row[3],
        read((String) row[4], Facts.class),
        row[6] == null ? implied(explanation) : missing((String) row[6]),
        explanation);
  }

  /** Of an older assessment it is known only whether some document was missing. */
  private static Set<DocumentKind> implied(Explanation explanation) {
    return explanation.outcome() == AssessmentOutcome.GRANTED_PENDING_DOCUMENT
        ? EnumSet.allOf(DocumentKind.class)
        : Set.of();
  }

  private Set<DocumentKind> missing(String text) {
    return Set.of(read(text, DocumentKind[].class));
  }

  private String written(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a kept assessment cannot be read", unreadable);
    }
  }
}
