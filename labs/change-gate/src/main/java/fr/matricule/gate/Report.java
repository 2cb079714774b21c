package fr.matricule.gate;

import fr.matricule.eligibility.activation.BookIdentity;
import fr.matricule.eligibility.codes.Category;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The report for programs: everything that the table says, in full. */
record Report(
    boolean passed,
    BookIdentity candidate,
    BookIdentity active,
    Instant until,
    long assessments,
    long unexplained,
    List<Row> flips,
    List<Expected> expected,
    List<Row> drift,
    List<String> buildCasesThatEndOtherwise) {

  /** Flips of one kind. */
  record Row(
      Category category,
      AssessmentOutcome from,
      AssessmentOutcome to,
      Set<Flip.Change> changes,
      List<String> rules,
      long count,
      long explained,
      Map<Integer, Long> explainedBy,
      List<UUID> samples) {

    static Row of(Tally.Row row) {
      Flip flip = row.flip();
      return new Row(
          flip.category(),
          flip.from(),
          flip.to(),
          flip.changes(),
          flip.rules(),
          row.count(),
          row.explained(),
          row.explainedBy(),
          row.samples());
    }
  }

  /** An expectation and how often it was met. */
  record Expected(int number, long met, Expectation expectation) {}

  static Report of(Replay replay, List<String> otherwise) {
    List<Expected> expected = new ArrayList<>();
    for (int i = 0; i < replay.flips().expected().size(); i++) {
      expected.add(new Expected(i + 1, replay.flips().used(i), replay.flips().expected().get(i)));
    }
    return new Report(
        replay.passed(),
        replay.candidate(),
        replay.active(),
        replay.until(),
        replay.assessments(),
        replay.flips().unexplained(),
        replay.flips().rows().stream().map(Row::of).toList(),
        expected,
        replay.drift().rows().stream().map(Row::of).toList(),
        otherwise);
  }
}
