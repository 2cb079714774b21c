package fr.matricule.kernel;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one source of business time: the real clock in Paris, moved by an offset in the sandbox only.
 */
@ApplicationScoped
public class SandboxClock {

  /** Legal dates are those of Paris, wherever the machine stands. */
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final EntityManager database;
  private final boolean sandbox;
  private volatile Duration offset = Duration.ZERO;

  SandboxClock(
      EntityManager database, @ConfigProperty(name = "matricule.sandbox") boolean sandbox) {
    this.database = database;
    this.sandbox = sandbox;
  }

  @Transactional
  void start(@Observes @Priority(1) StartupEvent starting) {
    if (!sandbox) {
      return;
    }
    if (ConfigUtils.isProfileActive("production")) {
      throw new IllegalStateException(
          "matricule.sandbox=true is refused by the profile production");
    }
    database
        .createNativeQuery("SELECT offset_seconds FROM sandbox_clock", Long.class)
        .getResultList()
        .stream()
        .findFirst()
        .ifPresent(seconds -> offset = Duration.ofSeconds((Long) seconds));
  }

  /**
   * Moves business time on by a calendar period and remembers it across restarts.
   *
   * @throws Problem 404 outside the sandbox, 422 when time would go back or beyond all calendars
   */
  @Transactional
  public Instant advance(Period period) {
    if (!sandbox) {
      throw Problem.notFound();
    }
    Duration moved = offset.plus(length(period));
    database
        .createNativeQuery(
            "INSERT INTO sandbox_clock VALUES (true, :s) ON CONFLICT (only_row) DO UPDATE SET offset_seconds = :s")
        .setParameter("s", moved.toSeconds())
        .executeUpdate();
    offset = moved;
    return clock().instant();
  }

  private Duration length(Period period) {
    try {
      ZonedDateTime now = ZonedDateTime.now(clock());
      Duration length = Duration.between(now, now.plus(period));
      if (length.isNegative()) {
        throw new DateTimeException("time only goes on");
      }
      return length;
    } catch (DateTimeException | ArithmeticException impossible) {
      throw Problem.of(422, "invalid-request").at("/advance", "wrong-type");
    }
  }

  @Produces
  @Singleton
  Clock clock() {
    return new Shifted(PARIS);
  }

  private final class Shifted extends Clock {
    private final ZoneId zone;

    private Shifted(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Shifted(other);
    }

    @Override
    public Instant instant() {
      return Instant.now(Clock.systemUTC()).plus(offset);
    }
  }
}
