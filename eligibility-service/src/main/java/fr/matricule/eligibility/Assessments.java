package fr.matricule.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Every assessment ever drawn of a case that is not erased; the newest facts give the current one.
 */
@ApplicationScoped
public class Assessments {

  private final EntityManager database;
  private final ObjectMapper json;

  Assessments(EntityManager database, ObjectMapper json) {
    this.database = database;
    // what an older edition of the book kept is still read
    this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** Keeps an assessment unless there is one for the same facts; says whether it was kept. */
  public boolean keep(KeptAssessment kept) {
    return database
            .createNativeQuery(
                """
                INSERT INTO assessment (id, application_id, facts_version, assessed_on, assessed_at, outcome,
                  category, rulebook_version, facts, explanation)
                VALUES (:id, :application, :version, :on, :at, :outcome, :category, :book,
                  cast(:facts AS jsonb), cast(:explanation AS jsonb))
                ON CONFLICT (application_id, facts_version) DO NOTHING""")
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
            .executeUpdate()
        == 1;
  }

  /** The assessment of the newest facts. */
  public Optional<KeptAssessment> current(UUID applicationId) {
    List<?> rows =
        database
            .createNativeQuery(
                """
                SELECT id, facts_version, assessed_at, cast(facts AS text), cast(explanation AS text)
                FROM assessment WHERE application_id = :application
                ORDER BY facts_version DESC LIMIT 1""")
            .setParameter("application", applicationId)
            .getResultList();
    return rows.stream().map(row -> kept(applicationId, (Object[]) row)).findFirst();
  }

  public void erase(UUID applicationId) {
    database
        .createNativeQuery("DELETE FROM assessment WHERE application_id = :application")
        .setParameter("application", applicationId)
        .executeUpdate();
  }

  private KeptAssessment kept(UUID applicationId, Object[] row) {
    return new KeptAssessment(
        (UUID) row[0],
        applicationId,
        (Integer) row[1],
        (Instant) row[2],
        read((String) row[3], Facts.class),
        read((String) row[4], Explanation.class));
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
