package fr.matricule.load;

import java.util.List;

/** All rows, in the order in which they are measured: first those that need the whole. */
final class Rows {

  private static final List<Row> ALL =
      List.of(
          new EventEndToEnd("event", 200),
          new EventEndToEnd("event-calm", 25),
          new Assessments(),
          new WholeJourneys(),
          Start.ROW,
          new Submit("submit", 16),
          new Submit("submit-alone", 1),
          new ReadCase(),
          new WorkList(),
          new OutboxDrain());

  private Rows() {}

  static List<String> names() {
    return ALL.stream().map(Row::name).toList();
  }

  static List<Row> named(List<String> names) {
    return ALL.stream().filter(row -> names.contains(row.name())).toList();
  }
}
