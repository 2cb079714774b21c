package fr.matricule.load;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** Filled-in drafts to submit: copies of one that was opened and filled in through the API. */
record Drafts(Database database, UUID template) {

  // a stack that runs already may hold the drafts of an earlier run
  private static final String RUN = Long.toString(System.currentTimeMillis() / 1000, 36);

  /** The name of a new batch. */
  static String batch(String row, String side, int pair) {
    return row + "-" + side + "-" + pair + "-" + RUN;
  }

  /** The id of a draft, as the SQL computes it too. */
  static UUID id(String batch, int number) {
    return Ids.of("draft:" + batch + ":" + number);
  }

  void prepare(String batch, int count) throws SQLException {
    database.run(
        Resources.load("drafts.sql", Map.of("template", template, "batch", batch, "count", count)));
  }

  /** The version the copies have, as If-Match wants it. */
  String etag() throws SQLException {
    return '"'
        + database.ask("SELECT version FROM application WHERE id = '" + template + "'")
        + '"';
  }
}
