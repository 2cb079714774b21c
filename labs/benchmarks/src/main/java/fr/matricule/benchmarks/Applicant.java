package fr.matricule.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.matricule.eligibility.facts.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** A fictional person of the committed set, and the day on which they apply. */
record Applicant(@JsonProperty("case") String name, LocalDate on, Facts facts) {

  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  /**
   * All of them: the book's own cases of the present edition whose facts are complete and agree
   * with each other, as they stood when the set was drawn.
   */
  static List<Applicant> all() {
    try (InputStream in = Applicant.class.getResourceAsStream("/eligibility/facts.json")) {
      return JSON.readValue(in, new TypeReference<>() {});
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
