package fr.matricule.kernel.openapi;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The problem details of RFC 9457, with the codes of the service's and the kernel's bundles. */
final class ProblemSchemas {

  private static final String CATALOGUE = "https://matricule.fr/errors#";
  private static final String TITLE = ".title";
  private static final String FIELD = "field.";

  private ProblemSchemas() {}

  static void addTo(Components components) {
    components.addSchema("Problem", problem());
    components.addSchema("ProblemFault", fault());
  }

  private static Schema problem() {
    Schema type =
        text("What kind of problem it is, in the catalogue docs/errors.md").format("uri");
    keys()
        .filter(key -> key.endsWith(TITLE))
        .map(key -> CATALOGUE + key.substring(0, key.length() - TITLE.length()))
        .distinct()
        .sorted()
        .forEach(type::addEnumeration);
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .description("A refusal as problem details (RFC 9457), in the caller's language")
        .addProperty("type", type)
        .addProperty("title", text("The problem in a few words"))
        .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
        .addProperty("detail", text("What helps"))
        .addProperty("instance", text("The path that was asked for").format("uri-reference"))
        .addProperty(
            "errors",
            OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description("The faulty places of the request")
                .items(reference("ProblemFault")))
        .required(List.of("type", "title", "status", "instance"));
  }

  private static Schema fault() {
    Schema code = text("What is wrong there");
    keys()
        .filter(key -> key.startsWith(FIELD))
        .map(key -> key.substring(FIELD.length()))
        .distinct()
        .sorted()
        .forEach(code::addEnumeration);
    return OASFactory.createSchema()
        .addType(SchemaType.OBJECT)
        .addProperty("pointer", text("A JSON pointer into the body, or the name of a parameter"))
        .addProperty("code", code)
        .addProperty("message", text("The same in words"))
        .required(List.of("pointer", "code", "message"));
  }

  /** The same refusals at every door, each with a problem. */
  static void answer(Operation operation) {
    APIResponses responses = operation.getResponses();
    boolean secured = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    if (secured) {
      describe(responses, "401", "The token is missing, expired or not for this service");
      describe(responses, "403", "None of your roles may do this");
    }
    if (operation.getRequestBody() != null) {
      describe(responses, "400", "The body is no JSON");
      add(responses, "415", "The body is of a type that is not taken in");
      add(responses, "422", "A value that cannot be; names each place");
    }
    add(responses, "default", "Any other problem");
    responses.getAPIResponses().entrySet().stream()
        .filter(response -> isProblem(response.getKey()))
        .map(java.util.Map.Entry::getValue)
        .filter(response -> response.getRef() == null && response.getContent() == null)
        .forEach(response -> response.setContent(content()));
  }

  private static boolean isProblem(String status) {
    return status.equals("default") || status.startsWith("4") || status.startsWith("5");
  }

  // the generator's own words for these are no help to anybody
  private static void describe(APIResponses responses, String status, String description) {
    APIResponse known = responses.getAPIResponse(status);
    if (known == null || GENERATED.contains(known.getDescription())) {
      responses.addAPIResponse(
          status, OASFactory.createAPIResponse().description(description));
    }
  }

  private static final List<String> GENERATED =
      List.of("Not Authorized", "Not Allowed", "Bad Request");

  static void add(APIResponses responses, String status, String description) {
    if (responses.getAPIResponse(status) == null) {
      responses.addAPIResponse(
          status, OASFactory.createAPIResponse().description(description));
    }
  }

  private static Content content() {
    return OASFactory.createContent()
        .addMediaType(
            "application/problem+json",
            OASFactory.createMediaType().schema(reference("Problem")));
  }

  private static Schema reference(String name) {
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
  }

  private static Stream<String> keys() {
    return Stream.of("problems", "kernel-problems")
        .flatMap(
            name ->
                ResourceBundle.getBundle(
                        name, Locale.ROOT, Thread.currentThread().getContextClassLoader())
                    .keySet()
                    .stream());
  }
}
