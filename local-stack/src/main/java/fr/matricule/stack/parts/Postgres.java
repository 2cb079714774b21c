package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Child;
import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.machine.StopSignal;
import fr.matricule.stack.machine.Unprivileged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL cluster. Its programs are run directly, with the server's own defaults for fsync
 * and synchronous_commit: both on.
 */
public final class Postgres implements Part {
  static final String SUPERUSER = "postgres";
  private static final Duration LONGEST_START = Duration.ofSeconds(60);

  private final Places places;
  private final int port;
  private final Unprivileged runner;
  private final List<String> databases;
  private volatile @Nullable Child server;

  /** Each database gets a role of the same name, whose password is the name too. */
  public Postgres(Places places, Ports ports, List<String> databases) {
    this(places, ports.of(Door.POSTGRES), Unprivileged.here(), databases);
  }

  Postgres(Places places, int port, Unprivileged runner, List<String> databases) {
    this.places = places;
    this.port = port;
    this.runner = runner;
    this.databases = List.copyOf(databases);
  }

  @Override
  public String title() {
    return "PostgreSQL";
  }

  @Override
  public List<Door> doors() {
    return List.of(Door.POSTGRES);
  }

  @Override
  public void start() throws IOException, SQLException {
    PostgresHome home = PostgresHome.prepare(places, runner);
    Path log = places.logs().resolve("postgresql.log");
    if (!Files.exists(home.cluster().resolve("PG_VERSION"))) {
      new PostgresCluster(home, log).create();
    }
    new Orphans(home.cluster()).end();
    server =
        Child.start(
            title(), home.command("postgres", options(home)), Map.of(), log, StopSignal.INT);
    server.awaitReady(LONGEST_START, () -> answersFrom(home.cluster()));
    try (Connection connection = connect("postgres")) {
      new Databases(connection).require(databases);
    }
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(Duration.ofSeconds(20));
    }
  }

  @Override
  public Map<String, Object> addresses() {
    return Map.of(
        "postgres",
        Map.of(
            "host", "127.0.0.1",
            "port", port,
            "url", url(""),
            "user", SUPERUSER,
            "password", SUPERUSER));
  }

  @Override
  public Optional<Child> child() {
    return Optional.ofNullable(server);
  }

  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), SUPERUSER, SUPERUSER);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  /** Another server on our port would answer too, from a cluster of its own. */
  private boolean answersFrom(Path cluster) {
    try (Connection connection = connect("postgres");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("show data_directory")) {
      return rows.next() && Path.of(rows.getString(1)).equals(cluster);
    } catch (SQLException _) {
      return false;
    }
  }

  private List<String> options(PostgresHome home) {
    return List.of(
        "-D", home.cluster().toString(),
        "-p", Integer.toString(port),
        "-c", "listen_addresses=127.0.0.1",
        "-c", "unix_socket_directories=",
        "-c", "max_connections=300",
        "-c", "shared_buffers=64MB",
        "-c", "max_wal_size=512MB",
        "-c", "timezone=UTC",
        "-c", "log_timezone=UTC");
  }
}
