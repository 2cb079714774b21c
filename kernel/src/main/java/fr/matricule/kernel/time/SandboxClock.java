package fr.matricule.kernel.time;

import fr.matricule.kernel.http.Problem;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The one source of business time: the real clock in Paris, moved by an offset in the sandbox only.
 */
@ApplicationScoped
public class SandboxClock {

  /** Legal dates are those of Paris, wherever the machine stands. */
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static final Logger LOG = Logger.getLogger(SandboxClock.class);

  private final EntityManager database;
  private final AgroalDataSource dataSource;
  private final boolean sandbox;
  private volatile boolean running = true;
  private volatile Duration offset = Duration.ZERO;

  SandboxClock(
      EntityManager database,
      AgroalDataSource dataSource,
      @ConfigProperty(name = "matricule.sandbox") boolean sandbox) {
    this.database = database;
    this.dataSource = dataSource;
    this.sandbox = sandbox;
  }

  void start(@Observes @Priority(1) StartupEvent starting) throws SQLException {
    if (!sandbox) {
      return;
    }
    if (ConfigUtils.isProfileActive("production")) {
      throw new IllegalStateException(
          "matricule.sandbox=true is refused by the profile production");
    }
    follow();
    Thread.ofVirtual().name("sandbox-clock").start(this::keepFollowing);
  }

  void stop(@Observes ShutdownEvent stopping) {
    running = false;
  }

  /** The other instances of the service move it too: within a second all agree. */
  private void keepFollowing() {
    while (running) {
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
      try {
        follow();
      } catch (SQLException | RuntimeException away) {
        LOG.debugf("The clock stays as it is: %s", away.getMessage());
      }
    }
  }

  private void follow() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("SELECT offset_seconds FROM sandbox_clock")) {
      if (row.next()) {
        offset = Duration.ofSeconds(row.getLong(1));
      }
    }
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
    Number moved =
        (Number)
            database
                .createNativeQuery(
                    "INSERT INTO sandbox_clock AS c VALUES (true, :s) ON CONFLICT (only_row)"
                        + " DO UPDATE SET offset_seconds = c.offset_seconds + :s RETURNING offset_seconds")
                .setParameter("s", length(period).toSeconds())
                .getSingleResult();
    offset = Duration.ofSeconds(moved.longValue());
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
