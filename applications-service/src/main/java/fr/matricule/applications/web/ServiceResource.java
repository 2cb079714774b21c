package fr.matricule.applications.web;

import fr.matricule.applications.Application;
import fr.matricule.applications.ApplicationStatus;
import fr.matricule.applications.Applications;
import fr.matricule.applications.contact.EmailConfirmations;
import fr.matricule.applications.contact.NumberHold;
import fr.matricule.applications.decision.Decisions;
import fr.matricule.applications.form.Facts;
import fr.matricule.applications.office.Offices;
import fr.matricule.applications.submission.FactsVersions;
import fr.matricule.applications.submission.FrozenFacts;
import fr.matricule.kernel.http.Problem;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the other services read with their own credentials, each with a scope of its own. */
@Path("/applications/{id}")
@Tag(name = "Services")
@Produces(MediaType.APPLICATION_JSON)
public class ServiceResource {

  private final Applications applications;
  private final FactsVersions facts;
  private final Offices offices;
  private final Decisions decisions;
  private final EmailConfirmations confirmations;
  private final NumberHold hold;
  private final CurrentActor actor;

  ServiceResource(
      Applications applications,
      FactsVersions facts,
      Offices offices,
      Decisions decisions,
      EmailConfirmations confirmations,
      NumberHold hold,
      CurrentActor actor) {
    this.applications = applications;
    this.facts = facts;
    this.offices = offices;
    this.decisions = decisions;
    this.confirmations = confirmations;
    this.hold = hold;
    this.actor = actor;
  }

  @GET
  @Path("/facts/{version}")
  @PermissionsAllowed("facts")
  @Operation(
      operationId = "getFacts",
      summary = "The facts as submitted",
      description = "Frozen: a version never changes. For eligibility-service (scope facts).")
  @APIResponse(
      responseCode = "200",
      description = "The facts",
      content = @Content(schema = @Schema(implementation = Facts.class)))
  @APIResponse(responseCode = "404", description = "No such case or version")
  public Facts facts(@PathParam("id") UUID id, @PathParam("version") int version) {
    actor.requireService();
    return facts.of(id, version).map(FrozenFacts::facts).orElseThrow(Problem::notFound);
  }

  @GET
  @Path("/contact")
  @PermissionsAllowed("contact")
  @Operation(
      operationId = "getContact",
      summary = "Whom and where to write",
      description = "Read at the moment of sending. For notifications-service (scope contact).")
  @APIResponse(
      responseCode = "200",
      description = "The addressee, ready to be printed",
      content =
          @Content(
              schema = @Schema(implementation = ContactView.class),
              examples = @ExampleObject(name = "Amina", value = Examples.CONTACT)))
  @APIResponse(responseCode = "404", description = "No such case, or erased")
  public ContactView contact(@PathParam("id") UUID id) {
    actor.requireService();
    Application application = known(id);
    return ContactView.of(
        application,
        offices.findByIdOptional(application.office() == null ? "" : application.office()),
        decisions.takenFor(id),
        confirmations.pending(id),
        hold.until(application));
  }

  @GET
  @Path("/decisions/{decision}")
  @PermissionsAllowed("letter")
  @Operation(
      operationId = "getDecision",
      summary = "A decision with its facts and its author, to write its letter",
      description = "Read when the letter is written. For notifications-service (scope letter).")
  @APIResponse(
      responseCode = "200",
      description = "What was decided, why and by whom",
      content =
          @Content(
              schema = @Schema(implementation = DecisionText.class),
              examples = @ExampleObject(name = "A refusal", value = Examples.DECISION_TEXT)))
  @APIResponse(responseCode = "404", description = "No such case or decision, or erased")
  public DecisionText decision(@PathParam("id") UUID id, @PathParam("decision") UUID decision) {
    actor.requireService();
    Application application = known(id);
    return decisions
        .taken(id, decision)
        .map(taken -> DecisionText.of(taken, application.language()))
        .orElseThrow(Problem::notFound);
  }

  private Application known(UUID id) {
    return applications
        .findByIdOptional(id)
        .filter(found -> found.status() != ApplicationStatus.ERASED)
        .orElseThrow(Problem::notFound);
  }
}
