package fr.matricule.notifications.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends all mails from one event loop. Asked from several threads, Vert.x's mail client opens a
 * connection on one loop and listens to it from another: a greeting that arrives in between is
 * lost, and both ends wait for the other until one gives up.
 */
@ApplicationScoped
class MailLoop {

  private final ReactiveMailer mailer;
  private final Context loop;
  private final Duration longest;

  MailLoop(
      ReactiveMailer mailer,
      Vertx vertx,
      @ConfigProperty(name = "quarkus.mailer.timeout") Duration longest) {
    this.mailer = mailer;
    this.loop = VertxContext.getRootContext(vertx.getOrCreateContext());
    this.longest = longest;
  }

  /** Returns once the server has taken the mail. */
  void send(Mail mail) {
    Uni.createFrom()
        .<Void>emitter(
            outcome ->
                loop.runOnContext(
                    _ -> mailer.send(mail).subscribe().with(outcome::complete, outcome::fail)))
        .await()
        .atMost(longest);
  }
}
