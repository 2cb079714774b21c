package fr.matricule.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The submitted cases of an office, oldest first, a page at a time. */
@ApplicationScoped
public class WorkList {

  private final EntityManager database;

  WorkList(EntityManager database) {
    this.database = database;
  }

  /** The cases of the page and one more, if there is another page. */
  public List<Application> page(WorkQuery query) {
    StringBuilder jpql =
        new StringBuilder(
            "FROM Application a WHERE a.submittedAt IS NOT NULL"
                + " AND a.state.status IN :statuses AND a.state.identification IN :identifications"
                + " AND a.state.entitlement IN :entitlements");
    Map<String, Object> values = new HashMap<>();
    values.put("statuses", query.statuses());
    values.put("identifications", query.identifications());
    values.put("entitlements", query.entitlements());
    if (query.office() != null) {
      jpql.append(" AND a.office = :office");
      values.put("office", query.office());
    }
    if (query.after() instanceof WorkQuery.Place after) {
      jpql.append(" AND (a.submittedAt > :at OR (a.submittedAt = :at AND a.id > :id))");
      values.put("at", after.submittedAt());
      values.put("id", after.id());
    }
    TypedQuery<Application> found =
        database.createQuery(
            jpql.append(" ORDER BY a.submittedAt, a.id").toString(), Application.class);
    values.forEach(found::setParameter);
    return found.setMaxResults(query.limit() + 1).getResultList();
  }
}
