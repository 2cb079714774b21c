package fr.matricule.kernel.http.input;

import fr.matricule.kernel.http.Problem;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Leads every JSON body through the gate; a method that declares a body gets one. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Priority(Priorities.USER)
@Singleton
class RequestBodies implements ReaderInterceptor {

  private final RequestJson json;

  RequestBodies(RequestJson json) {
    this.json = json;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext request) throws IOException {
    Object body =
        isJson(request.getMediaType())
            ? json.read(request.getInputStream(), request.getGenericType())
            : request.proceed();
    if (body == null) {
      throw Problem.of(400, "malformed-json");
    }
    return body;
  }

  private static boolean isJson(@Nullable MediaType type) {
    if (type == null) {
      return true;
    }
    String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
    return subtype.equals("json") || subtype.endsWith("+json");
  }
}
