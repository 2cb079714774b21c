package fr.matricule.applications.web;

import static fr.matricule.applications.web.Amina.claire;
import static fr.matricule.applications.web.Amina.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nothing is written after the outbox: the append holds its shard's lock from the moment it begins,
 * so a trigger that finds the lock held by its own transaction has caught a latecomer.
 */
@AtTheDoors
class OutboxLastDoorTest {

  private static final List<String> TABLES =
      List.of(
          "application",
          "history_entry",
          "frozen_facts",
          "legal_clock",
          "case_document",
          "information_request",
          "decision",
          "number_request",
          "recorded_number",
          "idempotency_key",
          "inbox",
          "inbox_position",
          "scheduled_tasks");

  @Inject AgroalDataSource database;

  @BeforeEach
  void setATrap() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(
          """
          CREATE OR REPLACE FUNCTION nothing_after_the_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
          BEGIN
            IF EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = 4711 AND pid = pg_backend_pid()) THEN
              RAISE EXCEPTION 'written after the outbox: %', tg_table_name;
            END IF;
            RETURN NULL;
          END $$""");
      for (String table : TABLES) {
        sql.execute(
            "CREATE OR REPLACE TRIGGER trap AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH STATEMENT EXECUTE FUNCTION nothing_after_the_outbox()"
                .formatted(table));
      }
    }
  }

  @Test
  void writesTheOutboxLastInEveryAct() {
    Amina amina = Amina.isAssessed();
    UUID passport = amina.hasReady("PASSPORT");
    amina
        .put(
            claire(),
            "/identity-check",
            "{\"verdict\":\"ACCEPTED\",\"documentId\":\"%s\"}".formatted(passport))
        .then()
        .statusCode(200);
    String request =
        amina
            .post(
                claire(),
                "/information-requests",
                "{\"items\":[{\"documentKind\":\"LEASE\",\"reason\":\"MISSING\"}]}")
            .path("id");
    String item = amina.read().path("openRequests[0].items[0].itemId");
    amina
        .post(
            amina.token(),
            "/information-requests/" + request + "/answers",
            "{\"items\":[{\"itemId\":\"%s\",\"documentId\":\"%s\"}]}"
                .formatted(item, UUID.randomUUID()))
        .then()
        .statusCode(202);
    Authority.issues(amina.id, 1, Authority.sealed(amina.id, 1, "NIA", Authority.NUMBER));
    eventually(() -> assertThat(amina.track("identityTrack")).isEqualTo("WAITING_NUMBER"));
    amina.put(claire(), "/decision", "{\"outcome\":\"GRANTED\"}").then().statusCode(200);
  }

  @Test
  void wouldCatchALatecomer() throws SQLException {
    UUID id = Amina.opensADraft().id;
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("SELECT pg_advisory_xact_lock(4711, 3)");
      assertThatThrownBy(
              () -> sql.execute("UPDATE application SET events = events WHERE id = '" + id + "'"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("written after the outbox: application");
      connection.rollback();
    }
  }
}
