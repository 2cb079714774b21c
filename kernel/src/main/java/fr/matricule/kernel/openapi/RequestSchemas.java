package fr.matricule.kernel.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Closes the schemas of request bodies: a property that a schema does not name is refused. */
final class RequestSchemas {

  private static final String PREFIX = "#/components/schemas/";

  private final Map<String, Schema> schemas;
  private final Set<String> closed = new HashSet<>();

  RequestSchemas(Components components) {
    schemas = components.getSchemas() == null ? Map.of() : components.getSchemas();
  }

  void close(Operation operation) {
    if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
      operation.getRequestBody().getContent().getMediaTypes().entrySet().stream()
          .filter(type -> type.getKey().contains("json"))
          .forEach(type -> close(type.getValue().getSchema()));
    }
  }

  private void close(@Nullable Schema schema) {
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null) {
      String name = schema.getRef().replace(PREFIX, "");
      if (closed.add(name)) {
        close(schemas.get(name));
      }
      return;
    }
    boolean object =
        schema.getType() != null && schema.getType().contains(SchemaType.OBJECT);
    if (object
        && schema.getProperties() != null
        && schema.getAdditionalPropertiesSchema() == null) {
      schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }
    close(schema.getItems());
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(this::close);
    }
  }
}
