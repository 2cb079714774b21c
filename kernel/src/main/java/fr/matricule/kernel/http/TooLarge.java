package fr.matricule.kernel.http;

import fr.matricule.kernel.language.Language;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/** Answers a body that is announced as too large before any of it is read, and says so in words. */
@ApplicationScoped
class TooLarge {

  // before Quarkus' own limit, which answers without a body
  private static final int BEFORE_THE_LIMIT = -100;
  private static final int AFTER_THE_LIMIT = -1;

  private final long most;
  private final String catalogue;

  TooLarge(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most,
      @ConfigProperty(name = "matricule.problems", defaultValue = ProblemAnswers.CATALOGUE)
          String catalogue) {
    this.most = most.asLongValue();
    this.catalogue = catalogue;
  }

  void guard(@Observes Router router) {
    router.route().order(BEFORE_THE_LIMIT).handler(TooLarge::endWithTheAnswer);
    router.route().order(BEFORE_THE_LIMIT + 1).handler(this::admit);
    router.route().order(AFTER_THE_LIMIT).handler(TooLarge::leaveToCountedBody);
  }

  private void admit(RoutingContext call) {
    if (announced(call) <= most) {
      call.next();
      return;
    }
    Language language =
        AcceptLanguage.of(call.request().headers().getAll(HttpHeaders.ACCEPT_LANGUAGE))
            .orElse(Language.LEGAL);
    ProblemMessages messages = ProblemMessages.in(language);
    call.response()
        .setStatusCode(413)
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.code())
        .end(
            new JsonObject()
                .put("type", catalogue + "too-large")
                .put("title", messages.say("too-large.title"))
                .put("status", 413)
                .put("detail", messages.say("too-large.detail"))
                .put("instance", call.normalizedPath())
                .toBuffer());
  }

  /** What is still coming is not read; HTTP/2 has no such header, and ends the stream alone. */
  private static void endWithTheAnswer(RoutingContext call) {
    if (call.request().version() != HttpVersion.HTTP_2) {
      call.addHeadersEndHandler(
          _ -> {
            if (call.response().getStatusCode() == 413) {
              call.response().putHeader(HttpHeaders.CONNECTION, "close");
            }
          });
    }
    call.next();
  }

  /** Quarkus, too, would notice while reading, and answer without a word. */
  private static void leaveToCountedBody(RoutingContext call) {
    call.remove(VertxInputStream.MAX_REQUEST_SIZE_KEY);
    call.next();
  }

  private static long announced(RoutingContext call) {
    try {
      String length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException illegible) {
      return 0;
    }
  }
}
