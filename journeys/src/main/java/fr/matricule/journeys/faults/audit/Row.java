package fr.matricule.journeys.faults.audit;

import java.util.Map;

/** One row of a table or a query, by column name; what is NULL reads as nothing. */
record Row(Map<String, Object> columns) {

  String text(String column) {
    return columns.containsKey(column) ? columns.get(column).toString() : "";
  }

  long number(String column) {
    return columns.get(column) instanceof Number number ? number.longValue() : 0;
  }
}
