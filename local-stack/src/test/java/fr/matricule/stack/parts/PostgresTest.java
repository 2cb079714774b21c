package fr.matricule.stack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.machine.StackFailure;
import fr.matricule.stack.machine.Unprivileged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
  private static final Path ROOT = Path.of(System.getProperty("matricule.root", ".."));

  @TempDir Path folder;
  private final int port = Ports.free().of(Door.POSTGRES);
  private Postgres postgres;

  @AfterEach
  void stop() throws IOException {
    if (postgres != null) {
      postgres.stop();
    }
    Path cluster = Places.in(ROOT, folder).data().resolve("postgres");
    if (Files.isSymbolicLink(cluster)) {
      Places.wipe(cluster.toRealPath().getParent());
    }
  }

  @Test
  void writesThroughToTheDisk() throws Exception {
    start(Unprivileged.here());

    assertThat(shown("fsync")).isEqualTo("on");
    assertThat(shown("synchronous_commit")).isEqualTo("on");
    assertThat(shown("full_page_writes")).isEqualTo("on");
  }

  @Test
  void makesADatabaseAndARoleForEachNameAndFindsThemAgain() throws Exception {
    start(Unprivileged.here());
    try (Connection documents = asOwner();
        var statement = documents.createStatement()) {
      statement.execute("create table kept (it int)");
    }
    postgres.stop();

    start(Unprivileged.here());

    try (Connection documents = asOwner();
        var rows = documents.createStatement().executeQuery("select count(*) from kept")) {
      assertThat(rows.next()).isTrue();
    }
  }

  @Test
  void startsAgainWhenItWasKilledWhileABackendWorks() throws Exception {
    start(Unprivileged.here());
    try (Connection documents = asOwner();
        var statement = documents.createStatement()) {
      statement.execute("create table kept (it int)");
      Thread.ofVirtual().start(() -> computeIn(documents));
      await()
          .until(
              () ->
                  count("select count(*) from pg_stat_activity where query like 'select sum%'")
                      > 0);

      postgres.kill();
      postgres.start();
    }

    try (Connection documents = asOwner();
        var rows = documents.createStatement().executeQuery("select count(*) from kept")) {
      assertThat(rows.next()).isTrue();
    }
  }

  @Test
  void asksForThePassword() throws Exception {
    start(Unprivileged.here());

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> DriverManager.getConnection(url("documents"), "documents", "wrong"))
        .withMessageContaining("password");
  }

  @Test
  void runsAsNobodyWhereUserNamespacesAreForbidden() throws Exception {
    assumeThat(Unprivileged.here())
        .as("only root can become nobody")
        .isEqualTo(Unprivileged.NAMESPACE);

    start(Unprivileged.NOBODY);

    assertThat(shown("fsync")).isEqualTo("on");
    assertThat(Files.getOwner(Places.in(ROOT, folder).data().resolve("postgres").toRealPath()))
        .hasToString("nobody");
  }

  @Test
  void saysWhyItDoesNotStart() throws Exception {
    start(Unprivileged.here());
    var second =
        new Postgres(
            Places.in(ROOT, folder.resolve("other")), port, Unprivileged.here(), List.of());

    assertThatExceptionOfType(StackFailure.class)
        .isThrownBy(second::start)
        .withMessageContaining("PostgreSQL ended at once");
  }

  private void start(Unprivileged runner) throws Exception {
    Places places = Places.in(ROOT, folder);
    places.prepare();
    postgres = new Postgres(places, port, runner, List.of("documents", "keycloak"));
    postgres.start();
  }

  /** A backend that computes does not look whether its server is still there. */
  private static void computeIn(Connection connection) {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "select sum(a) from generate_series(1, 1000) a, generate_series(1, 10000000) b");
    } catch (SQLException _) {
      // The server was killed, as it should be.
    }
  }

  private long count(String query) throws SQLException {
    try (Connection connection = postgres.connect("postgres");
        var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private String shown(String setting) throws SQLException {
    try (Connection connection = postgres.connect("postgres");
        var rows = connection.createStatement().executeQuery("show " + setting)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private Connection asOwner() throws SQLException {
    return DriverManager.getConnection(url("documents"), "documents", "documents");
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }
}
