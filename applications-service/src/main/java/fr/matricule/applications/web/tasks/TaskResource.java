package fr.matricule.applications.web.tasks;

import fr.matricule.applications.tasks.OfficeTask;
import fr.matricule.applications.tasks.OfficeTasks;
import fr.matricule.applications.tasks.TaskKind;
import fr.matricule.applications.usecase.tasks.CompleteTask;
import fr.matricule.applications.web.CaseViews;
import fr.matricule.applications.web.CurrentActor;
import fr.matricule.kernel.http.Idempotency;
import fr.matricule.kernel.http.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an office has to do about a case, and that it is done. */
@Path("/applications/{id}/tasks")
@Tag(name = "Caseworker")
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {

  /** One thing to do. */
  public record TaskView(UUID id, TaskKind kind, LocalDate raisedOn, @Nullable LocalDate doneOn) {

    static TaskView of(OfficeTask task) {
      return new TaskView(task.id(), task.kind(), task.raisedOn(), task.doneOn());
    }
  }

  /** All there was and is to do about a case. */
  public record TasksView(List<TaskView> items) {}

  private final OfficeTasks tasks;
  private final CompleteTask completeTask;
  private final Idempotency idempotency;
  private final CaseViews views;
  private final CurrentActor actor;

  TaskResource(
      OfficeTasks tasks,
      CompleteTask completeTask,
      Idempotency idempotency,
      CaseViews views,
      CurrentActor actor) {
    this.tasks = tasks;
    this.completeTask = completeTask;
    this.idempotency = idempotency;
    this.views = views;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"caseworker", "supervisor", "auditor"})
  @Operation(operationId = "getTasks", summary = "What the office has to do about the case")
  @APIResponse(responseCode = "200", description = "The tasks, oldest first")
  @APIResponse(responseCode = "403", description = "It is your own case")
  @APIResponse(responseCode = "404", description = "No such case, or not of your office")
  public TasksView tasks(@PathParam("id") UUID id) {
    if (actor.get().owns(views.seen(id))) {
      throw Problem.of(403, "forbidden");
    }
    return new TasksView(tasks.of(id).stream().map(TaskView::of).toList());
  }

  @POST
  @Path("/{task}/completion")
  @RolesAllowed({"caseworker", "supervisor"})
  @Operation(operationId = "completeTask", summary = "Say that it is done")
  @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, example = "c-3")
  @APIResponse(responseCode = "200", description = "The task, done")
  @APIResponse(responseCode = "404", description = "No such case or task, or not of your office")
  @APIResponse(responseCode = "409", description = "It was done before")
  @APIResponse(responseCode = "412", description = "Changed meanwhile; says what changed")
  @APIResponse(responseCode = "428", description = "No If-Match")
  public Response complete(
      @PathParam("id") UUID id,
      @PathParam("task") UUID task,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return idempotency.answer(
        id,
        task,
        () ->
            Response.ok(TaskView.of(completeTask.complete(actor.get(), id, task, ifMatch)))
                .build());
  }
}
