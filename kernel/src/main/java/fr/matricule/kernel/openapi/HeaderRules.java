package fr.matricule.kernel.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that make a change safe: which version it changes, and that it happens once. */
final class HeaderRules {

  private HeaderRules() {}

  static void applyTo(Operation operation) {
    for (Parameter parameter : orNone(operation.getParameters())) {
      if ("If-Match".equals(parameter.getName())) {
        parameter
            .required(true)
            .description("The ETag of the version that you read")
            .schema(text().addExample("\"7\""));
        ProblemSchemas.add(operation.getResponses(), "412", "It changed since you read it");
        ProblemSchemas.add(operation.getResponses(), "428", "If-Match is missing");
      } else if ("Idempotency-Key".equals(parameter.getName())) {
        parameter
            .required(true)
            .description("A key of your own: the same request under it happens once")
            .schema(text().minLength(1).maxLength(255));
        ProblemSchemas.add(operation.getResponses(), "400", "Idempotency-Key is missing");
        ProblemSchemas.add(
            operation.getResponses(), "409", "The first request under this key still runs");
        ProblemSchemas.add(
            operation.getResponses(), "422", "Another request came under this key before");
      } else if (parameter.getSchema() == null && parameter.getContent() == null) {
        parameter.schema(text());
      }
    }
    operation.getResponses().getAPIResponses().values().forEach(HeaderRules::typed);
  }

  /** A header is text, whether or not anybody said so. */
  private static void typed(APIResponse response) {
    if (response.getHeaders() != null) {
      response.getHeaders().values().stream()
          .filter(header -> header.getRef() == null)
          .filter(header -> header.getSchema() == null && header.getContent() == null)
          .forEach((Header header) -> header.schema(text()));
    }
  }

  private static List<Parameter> orNone(List<Parameter> parameters) {
    return parameters == null ? List.of() : parameters;
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }
}
