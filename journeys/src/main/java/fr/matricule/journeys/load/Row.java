package fr.matricule.journeys.load;

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

  /** The most turns that are not counted; those of the whole leave much to be done behind them. */
  default int warmUps() {
    return needs() == Stack.Extent.WHOLE ? 3 : 12;
  }

  Outcome measure(Lab lab) throws Exception;
}
