package fr.matricule.stack.parts;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Roles and databases: one of each per name, made when missing. */
record Databases(Connection connection) {

  void require(List<String> names) throws SQLException {
    for (String name : names) {
      require(name);
    }
  }

  private void require(String name) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!exists("select 1 from pg_roles where rolname = ?", name)) {
        statement.execute("create role \"%1$s\" login password '%1$s'".formatted(name));
      }
      if (!exists("select 1 from pg_database where datname = ?", name)) {
        statement.execute("create database \"%1$s\" owner \"%1$s\"".formatted(name));
      }
    }
  }

  private boolean exists(String query, String name) throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}
