package fr.matricule.kernel.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Turns everything that goes wrong in a request into RFC 9457 problem details: the only place that
 * does.
 */
final class ProblemAnswers {

  private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);

  static final String CATALOGUE = "https://matricule.fr/errors#";

  private final String catalogue;
  private final RequestedLanguage requested;

  ProblemAnswers(
      @ConfigProperty(name = "matricule.problems", defaultValue = CATALOGUE) String catalogue,
      RequestedLanguage requested) {
    this.catalogue = catalogue;
    this.requested = requested;
  }

  @ServerExceptionMapper
  Response problem(Problem problem, HttpHeaders headers, UriInfo uri) {
    ProblemMessages messages = ProblemMessages.in(requested.of(headers));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", catalogue + problem.code());
    body.put("title", messages.say(problem.code() + ".title"));
    body.put("status", problem.status());
    body.put("detail", messages.say(problem.code() + ".detail", problem.arguments()));
    body.put("instance", uri.getPath());
    if (!problem.faults().isEmpty()) {
      body.put("errors", problem.faults().stream().map(fault -> fault(fault, messages)).toList());
    }
    // an extension never speaks for a member of RFC 9457
    problem.members().forEach(body::putIfAbsent);
    Response.ResponseBuilder answer =
        Response.status(problem.status()).type("application/problem+json").entity(body);
    return switch (problem.status()) {
      case 401 -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
      case 503 -> answer.header(HttpHeaders.RETRY_AFTER, "2").build();
      default -> answer.build();
    };
  }

  private static Map<String, String> fault(Problem.Fault fault, ProblemMessages messages) {
    return Map.of(
        "pointer", fault.pointer(),
        "code", fault.code(),
        "message", messages.say("field." + fault.code(), fault.arguments()));
  }

  @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
  Response unauthenticated(SecurityException exception, HttpHeaders headers, UriInfo uri) {
    return problem(Problem.of(401, "unauthenticated"), headers, uri);
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException exception, HttpHeaders headers, UriInfo uri) {
    return problem(Problem.of(403, "forbidden"), headers, uri);
  }

  @ServerExceptionMapper
  Response tooLarge(CountedBody.BodyTooLarge exception, HttpHeaders headers, UriInfo uri) {
    return problem(Problem.of(413, "too-large"), headers, uri);
  }

  @ServerExceptionMapper
  Response web(WebApplicationException exception, HttpHeaders headers, UriInfo uri) {
    if (exception instanceof ResteasyReactiveClientProblem) {
      return unforeseen(exception, headers, uri); // what another service answers us is ours to bear
    }
    // a parameter that could not be read arrives wrapped
    return exception.getCause() instanceof Problem problem
        ? problem(problem, headers, uri)
        : problem(Problem.of(exception.getResponse().getStatus(), code(exception)), headers, uri);
  }

  private static String code(WebApplicationException exception) {
    return switch (exception.getResponse().getStatus()) {
      case 404 -> "not-found";
      case 405 -> "method-not-allowed";
      case 406 -> "not-acceptable";
      case 413 -> "too-large";
      case 415 -> "unsupported-media-type";
      default -> exception.getResponse().getStatus() < 500 ? "invalid-request" : "internal-error";
    };
  }

  @ServerExceptionMapper({Exception.class, Error.class})
  Response unforeseen(Throwable exception, HttpHeaders headers, UriInfo uri) {
    // what comes to light at the commit arrives wrapped
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
        return problem(Problem.of(412, "stale-version"), headers, uri);
      }
      if (cause instanceof Problem problem) {
        return problem(problem, headers, uri);
      }
    }
    if (isDatabaseAway(exception)) {
      LOG.warnf("The database is away: %s", RootCause.of(exception));
      return problem(Problem.of(503, "try-again"), headers, uri);
    }
    LOG.error("A request failed for a reason nobody foresaw", exception);
    return problem(Problem.of(500, "internal-error"), headers, uri);
  }

  private static boolean isDatabaseAway(Throwable exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException) {
        return Transience.of(exception);
      }
    }
    return false;
  }
}
