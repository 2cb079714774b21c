package fr.matricule.load;

import java.util.List;

/** Where a value stands between the left and the right of a drawing, logarithmically. */
record Scale(double lowest, double highest, double left, double right) {

  static Scale logarithmic(double lowest, double highest, double left, double right) {
    return new Scale(lowest, highest, left, right);
  }

  /** What lies outside is drawn at the edge. */
  double at(double value) {
    double inside = Math.clamp(value, lowest, highest);
    double share = Math.log(inside / lowest) / Math.log(highest / lowest);
    return left + share * (right - left);
  }

  void grid(Svg svg, double top, double bottom, List<Double> marks, String unit) {
    for (double mark : marks) {
      svg.line(at(mark), top, at(mark), bottom, Svg.FAINT);
      String number = mark == Math.rint(mark) ? Long.toString((long) mark) : Double.toString(mark);
      svg.words(at(mark), bottom + 16, 10, "middle", number + unit);
    }
  }
}
