package fr.matricule.client.stack;

import java.util.Map;

/** One row of a table or a query, by column name; what is NULL reads as nothing. */
public record Row(Map<String, Object> columns) {

  public String text(String column) {
    return columns.containsKey(column) ? columns.get(column).toString() : "";
  }

  public long number(String column) {
    return columns.get(column) instanceof Number number ? number.longValue() : 0;
  }
}
