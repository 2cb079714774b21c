package fr.matricule.kernel.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Writes into a service's OpenAPI document what holds at every door of every service. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class SharedContract implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI openapi) {
    if (openapi.getPaths() == null || openapi.getComponents() == null) {
      return;
    }
    // the clock of the sandbox is no part of the contract: no production profile has it
    List.copyOf(openapi.getPaths().getPathItems().keySet()).stream()
        .filter(path -> path.startsWith("/sandbox/"))
        .forEach(openapi.getPaths()::removePathItem);
    ProblemSchemas.addTo(openapi.getComponents());
    Logins.addTo(openapi);
    RequestSchemas requests = new RequestSchemas(openapi.getComponents());
    openapi.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .forEach(operation -> complete(operation, requests));
  }

  private static void complete(Operation operation, RequestSchemas requests) {
    HeaderRules.applyTo(operation);
    requests.close(operation);
    ProblemSchemas.answer(operation);
    Logins.ask(operation);
  }
}
