package fr.matricule.load;

import java.util.List;

/** One row of the table: something the whole does, measured beside what the machine can do. */
interface Row {

  String name();

  String title();

  /** What runs beside it. */
  String peer();

  default List<Aim> aims() {
    return List.of();
  }

  /** Which parts have to run. */
  default Stack.Extent needs() {
    return Stack.Extent.ONE_SERVICE;
  }

  /** The most turns that are not counted. */
  default int warmUps() {
    return 40;
  }

  Outcome measure(Lab lab) throws Exception;
}
