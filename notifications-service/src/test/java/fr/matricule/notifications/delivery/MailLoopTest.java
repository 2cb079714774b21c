package fr.matricule.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * What goes wrong on several loops is a race inside the mail client, lost about six times in a
 * thousand; that there is one loop can be seen every time.
 */
class MailLoopTest {

  private static final Vertx VERTX = Vertx.vertx();
  private static final Mail MAIL = Mail.withText("nobody@exemple.test", "subject", "text");

  @AfterAll
  static void close() {
    VERTX.close();
  }

  @Test
  void sendsFromOneEventLoopWhoeverAsks() {
    Set<String> threads = ConcurrentHashMap.newKeySet();
    MailLoop mailer =
        over(
            _ -> {
              assertThat(Context.isOnEventLoopThread()).isTrue();
              threads.add(Thread.currentThread().getName());
              return Uni.createFrom().voidItem();
            });

    try (var askers = Executors.newFixedThreadPool(8)) {
      IntStream.range(0, 100).forEach(_ -> askers.submit(() -> mailer.send(MAIL)));
    }

    assertThat(threads).hasSize(1);
  }

  @Test
  void tellsWhyAMailWasNotSent() {
    MailLoop mailer =
        over(_ -> Uni.createFrom().failure(new IllegalStateException("the server is full")));

    assertThatIllegalStateException()
        .isThrownBy(() -> mailer.send(MAIL))
        .withMessage("the server is full");
  }

  @Test
  void givesUpADialogueThatDoesNotEnd() {
    MailLoop mailer = over(_ -> Uni.createFrom().nothing());

    assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> mailer.send(MAIL));
  }

  private static MailLoop over(ReactiveMailer mailer) {
    return new MailLoop(mailer, VERTX, Duration.ofMillis(500));
  }
}
