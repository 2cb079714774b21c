package fr.matricule.eligibility.web;

import fr.matricule.kernel.http.Problem;
import fr.matricule.kernel.identity.Caller;
import io.github.bucket4j.TimeMeter;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps the doors that need no login open to everybody: nobody may ask without end. */
@ApplicationScoped
public class RateLimitedDoors {

  private static final String WAIT = "retryAfterSeconds";

  private final RateLimit allowance;
  private final Caller caller;
  private final CurrentVertxRequest request;

  RateLimitedDoors(
      @ConfigProperty(name = "matricule.no-login.per-minute", defaultValue = "120") int perMinute,
      @ConfigProperty(name = "matricule.no-login.addresses", defaultValue = "20000") int addresses,
      Caller caller,
      CurrentVertxRequest request) {
    this.allowance = new RateLimit(perMinute, addresses, TimeMeter.SYSTEM_MILLISECONDS);
    this.caller = caller;
    this.request = request;
  }

  /**
   * Lets a caller pass who has not asked too much; our own services ask for many people.
   *
   * @throws Problem 429 with the time to wait
   */
  public void pass(int much) {
    if (caller.is("service")) {
      return;
    }
    String address = request.getCurrent().request().remoteAddress().hostAddress();
    Duration wait = allowance.take(address, much);
    if (wait.isPositive()) {
      throw Problem.of(429, "too-many-requests").with(WAIT, wait.toSeconds() + 1);
    }
  }

  @ServerResponseFilter
  void sayWhenToComeAgain(ContainerResponseContext answer) {
    if (answer.getStatus() == 429
        && answer.getEntity() instanceof Map<?, ?> problem
        && problem.get(WAIT) instanceof Long seconds) {
      answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, seconds.toString());
    }
  }
}
