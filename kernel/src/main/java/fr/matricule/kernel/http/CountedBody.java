package fr.matricule.kernel.http;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Ends the reading of a body that turns out too large without having announced its size. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Priority(Priorities.ENTITY_CODER)
@Singleton
class CountedBody implements ReaderInterceptor {

  private final long most;

  CountedBody(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.most = most.asLongValue();
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext request) throws IOException {
    request.setInputStream(new Counted(request.getInputStream()));
    return request.proceed();
  }

  // an IOException: what else comes out of a stream, Jackson takes for a misfit of the data
  static final class BodyTooLarge extends IOException {
    BodyTooLarge() {
      super("the body is too large");
    }
  }

  private final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int more) throws BodyTooLarge {
      count += more;
      if (count > most) {
        throw new BodyTooLarge();
      }
    }
  }
}
