package fr.matricule.applications.worklist;

import fr.matricule.applications.ApplicationStatus;
import fr.matricule.applications.tasks.OfficeTasks;
import fr.matricule.applications.tasks.TaskKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The submitted cases of an office, oldest first, a page at a time. */
@ApplicationScoped
public class WorkList {

  // columns only: a list has to show fifty lines whatever stands in one form
  private static final String LINES =
      """
      SELECT new fr.matricule.applications.worklist.WorkItem(a.id, a.reference, a.applicant, a.state.status,
               a.state.identification, a.state.entitlement, a.recommended, a.submittedAt, a.submittedOn,
               (SELECT min(c.dueOn) FROM LegalClock c WHERE c.applicationId = a.id AND c.stoppedOn IS NULL
                  AND c.kind IN (ClockKind.ACKNOWLEDGEMENT, ClockKind.SILENCE)))
      FROM Application a WHERE a.submittedAt IS NOT NULL""";
  // in these words the index of the open cases says it too; a parameter would hide it from the
  // planner
  private static final String OPEN =
      ApplicationStatus.OPEN.stream()
          .sorted()
          .map(status -> "ApplicationStatus." + status)
          .collect(Collectors.joining(", ", " AND a.state.status IN (", ")"));

  private final EntityManager database;
  private final OfficeTasks tasks;

  WorkList(EntityManager database, OfficeTasks tasks) {
    this.database = database;
    this.tasks = tasks;
  }

  /** The cases of the page and one more, if there is another page. */
  public List<WorkItem> page(WorkQuery query) {
    StringBuilder jpql = new StringBuilder(LINES);
    Map<String, Object> values = new HashMap<>();
    if (ApplicationStatus.OPEN.containsAll(query.statuses())) {
      jpql.append(OPEN);
    }
    if (!query.statuses().equals(ApplicationStatus.OPEN)) {
      narrow(jpql, values, "status", query.statuses());
    }
    narrow(jpql, values, "identification", query.identifications());
    narrow(jpql, values, "entitlement", query.entitlements());
    if (!query.tasks().isEmpty()) {
      jpql.append(
          " AND EXISTS (SELECT 1 FROM OfficeTask t WHERE t.applicationId = a.id"
              + " AND t.doneOn IS NULL AND t.kind IN :tasks)");
      values.put("tasks", query.tasks());
    }
    if (query.office() != null) {
      jpql.append(" AND a.office = :office");
      values.put("office", query.office());
    }
    if (query.after() instanceof WorkQuery.Place after) {
      jpql.append(" AND (a.submittedAt, a.id) > (:at, :id)");
      values.put("at", after.submittedAt());
      values.put("id", after.id());
    }
    jpql.append(" ORDER BY a.submittedAt, a.id");
    TypedQuery<WorkItem> found = database.createQuery(jpql.toString(), WorkItem.class);
    values.forEach(found::setParameter);
    return withTasks(found.setMaxResults(query.limit() + 1).getResultList());
  }

  private List<WorkItem> withTasks(List<WorkItem> lines) {
    Map<UUID, List<TaskKind>> open = tasks.openOf(lines.stream().map(WorkItem::id).toList());
    return lines.stream().map(line -> line.with(open.getOrDefault(line.id(), List.of()))).toList();
  }

  /** Nothing, when every value there is may come. */
  private static void narrow(
      StringBuilder jpql,
      Map<String, Object> values,
      String word,
      Collection<? extends Enum<?>> wanted) {
    Enum<?> one = wanted.iterator().next();
    if (wanted.size() < one.getDeclaringClass().getEnumConstants().length) {
      jpql.append(" AND a.state.%1$s IN :%1$s".formatted(word));
      values.put(word, wanted);
    }
  }
}
