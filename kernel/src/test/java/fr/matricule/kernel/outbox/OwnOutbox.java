package fr.matricule.kernel.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** A database with an outbox, where no relay of a service leads. */
record OwnOutbox(String url, String user, String password, Connection connection)
    implements AutoCloseable {

  /** Beside the database of the service under test. */
  static OwnOutbox create() throws SQLException, IOException {
    Config config = ConfigProvider.getConfig();
    String url = config.getValue("quarkus.datasource.jdbc.url", String.class);
    String user = config.getValue("quarkus.datasource.username", String.class);
    String password = config.getValue("quarkus.datasource.password", String.class);
    String name = "outbox" + UUID.randomUUID().toString().substring(0, 8);
    try (Connection admin = DriverManager.getConnection(url, user, password);
        Statement sql = admin.createStatement()) {
      sql.execute("CREATE DATABASE " + name);
    }
    String own = url.substring(0, url.lastIndexOf('/') + 1) + name;
    Connection connection = DriverManager.getConnection(own, user, password);
    for (String script : List.of("V0001__kernel.sql", "V0002__ops.sql")) {
      try (InputStream schema = Outbox.class.getResourceAsStream("/db/kernel/" + script);
          Statement sql = connection.createStatement()) {
        sql.execute(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return new OwnOutbox(own, user, password, connection);
  }

  OutboxRelay relay(Map<String, Object> kafka, String prefix) {
    return new OutboxRelay(url, user, password, kafka, prefix);
  }

  void append(UUID id, String word) throws SQLException {
    String event =
        """
        [{"shard":3,"aggregatetype":"documents","aggregateid":"%s","type":"fr.matricule.Noted.v1","source":"/test",
          "subject":"application/%s","occurred_at":"2026-01-01T00:00:00Z","traceparent":"","payload":{"word":"%s"}}]"""
            .formatted(id, id, word);
    try (PreparedStatement sql =
        connection.prepareStatement("SELECT outbox_append(cast(? AS jsonb))")) {
      sql.setString(1, event);
      sql.execute();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
