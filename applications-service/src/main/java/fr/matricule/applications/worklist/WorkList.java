package fr.matricule.applications.worklist;

import fr.matricule.applications.ApplicationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** The submitted cases of an office, oldest first, a page at a time. */
@ApplicationScoped
public class WorkList {

  // only what a line of the list shows: a whole form for each of fifty lines costs more than the
  // search
  private static final String LINES =
      """
      SELECT a.id, a.reference, cast(a.form AS jsonb) #>> '{identity,birthName}' AS birth_name,
             cast(a.form AS jsonb) #>> '{identity,givenNames,0}' AS given_name, a.status, a.identification,
             a.entitlement, cast(a.assessment AS jsonb) ->> 'outcome' AS recommended, a.submitted_at, a.submitted_on,
             (SELECT min(c.due_on) FROM legal_clock c WHERE c.application_id = a.id AND c.stopped_on IS NULL
                AND c.kind IN ('ACKNOWLEDGEMENT', 'SILENCE')) AS due_on
      FROM application a WHERE a.submitted_at IS NOT NULL""";
  // in these words the index of the open cases says it too; a parameter would hide it from the
  // planner
  private static final String OPEN =
      " AND a.status IN ('SUBMITTED', 'UNDER_REVIEW', 'INFO_REQUESTED')";

  private final EntityManager database;

  WorkList(EntityManager database) {
    this.database = database;
  }

  /** The cases of the page and one more, if there is another page. */
  public List<WorkItem> page(WorkQuery query) {
    StringBuilder sql = new StringBuilder(LINES);
    Map<String, Object> values = new HashMap<>();
    if (ApplicationStatus.OPEN.containsAll(query.statuses())) {
      sql.append(OPEN);
    }
    if (!query.statuses().equals(ApplicationStatus.OPEN)) {
      narrow(sql, values, "status", query.statuses());
    }
    narrow(sql, values, "identification", query.identifications());
    narrow(sql, values, "entitlement", query.entitlements());
    if (query.office() != null) {
      sql.append(" AND a.office = :office");
      values.put("office", query.office());
    }
    if (query.after() instanceof WorkQuery.Place after) {
      sql.append(" AND (a.submitted_at, a.id) > (:at, :id)");
      values.put("at", after.submittedAt());
      values.put("id", after.id());
    }
    NativeQuery<Object[]> found = typed(sql.append(" ORDER BY a.submitted_at, a.id").toString());
    values.forEach(found::setParameter);
    return found.setMaxResults(query.limit() + 1).getResultList().stream()
        .map(WorkItem::of)
        .toList();
  }

  /** Nothing, when every value there is may come. */
  private static void narrow(
      StringBuilder sql,
      Map<String, Object> values,
      String column,
      Collection<? extends Enum<?>> wanted) {
    Enum<?> one = wanted.iterator().next();
    if (wanted.size() < one.getDeclaringClass().getEnumConstants().length) {
      sql.append(" AND a.%1$s IN (:%1$s)".formatted(column));
      values.put(column, wanted.stream().map(Enum::name).sorted().toList());
    }
  }

  @SuppressWarnings("unchecked")
  private NativeQuery<Object[]> typed(String sql) {
    return database
        .createNativeQuery(sql)
        .unwrap(NativeQuery.class)
        .addScalar("id", UUID.class)
        .addScalar("reference", String.class)
        .addScalar("birth_name", String.class)
        .addScalar("given_name", String.class)
        .addScalar("status", String.class)
        .addScalar("identification", String.class)
        .addScalar("entitlement", String.class)
        .addScalar("recommended", String.class)
        .addScalar("submitted_at", Instant.class)
        .addScalar("submitted_on", LocalDate.class)
        .addScalar("due_on", LocalDate.class);
  }
}
