package fr.matricule.gate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import fr.matricule.eligibility.codes.Category;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of flip that somebody foresaw, with the reason in law and how many there may be.
 *
 * @param category left out: any
 * @param changes what differs although the outcome stays; nothing else may
 * @param rule one of the rules that find something else; left out: any
 */
record Expectation(
    @Nullable Category category,
    AssessmentOutcome from,
    AssessmentOutcome to,
    @Nullable Set<Flip.Change> changes,
    @Nullable String rule,
    @JsonProperty("at-most") long atMost,
    String why,
    String reference) {

  /**
   * The expectations of a file.
   *
   * @throws BadOptions when one of them explains nothing
   */
  static List<Expectation> read(byte[] file) {
    List<Expectation> expected;
    try {
      expected = Json.YAML.readValue(file, new TypeReference<>() {});
    } catch (JsonProcessingException unreadable) {
      throw new BadOptions(
          "expected-flips.yaml cannot be read: %s", String.valueOf(unreadable.getMessage()));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    for (int i = 0; i < expected.size(); i++) {
      expected.get(i).check(i + 1);
    }
    return expected;
  }

  private void check(int number) {
    if (from == null || to == null) {
      throw new BadOptions("The expected flip %d says not from what to what.", number);
    }
    if (from == to && (changes == null || changes.isEmpty())) {
      throw new BadOptions("The expected flip %d changes nothing: say changes.", number);
    }
    if (atMost < 1) {
      throw new BadOptions("The expected flip %d has no bound: say at-most.", number);
    }
    if (isBlank(why) || isBlank(reference)) {
      throw new BadOptions("The expected flip %d needs why and reference.", number);
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  boolean explains(Flip flip) {
    return (category == null || category == flip.category())
        && from == flip.from()
        && to == flip.to()
        && (rule == null || flip.rules().contains(rule))
        && (from != to || (changes != null && changes.containsAll(flip.changes())));
  }
}
