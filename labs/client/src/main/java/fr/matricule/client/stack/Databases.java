package fr.matricule.client.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The four databases, read past the services that own them. */
public final class Databases {

  public static final List<String> NAMES =
      List.of("applications", "documents", "eligibility", "notifications");

  private final Addresses addresses;

  public Databases(Addresses addresses) {
    this.addresses = addresses;
  }

  public List<Row> rows(String database, String query) {
    try (Connection connection = open(database);
        Statement sql = connection.createStatement();
        ResultSet result = sql.executeQuery(query)) {
      List<Row> rows = new ArrayList<>();
      while (result.next()) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          if (result.getObject(i) instanceof Object value) {
            row.put(result.getMetaData().getColumnLabel(i), value);
          }
        }
        rows.add(new Row(row));
      }
      return rows;
    } catch (SQLException failure) {
      throw new IllegalStateException(
          database + " cannot be read: " + failure.getMessage(), failure);
    }
  }

  /** Puts something into a database, or takes it out, past the service that owns it. */
  public void change(String database, String statement) {
    try (Connection connection = open(database);
        Statement sql = connection.createStatement()) {
      sql.executeUpdate(statement);
    } catch (SQLException failure) {
      throw new IllegalStateException(
          database + " cannot be changed: " + failure.getMessage(), failure);
    }
  }

  /** The one number that a query answers with, as its column {@code count}. */
  public long count(String database, String query) {
    return rows(database, query).getFirst().number("count");
  }

  private Connection open(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://%s:%s/%s"
            .formatted(
                addresses.at("/postgres/host").asText(),
                addresses.at("/postgres/port").asText(),
                database),
        addresses.at("/postgres/user").asText(),
        addresses.at("/postgres/password").asText());
  }
}
