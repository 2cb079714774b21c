package fr.matricule.applications.deadlines;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the terms of the law and stands for their being whole: one value each day, no gap. */
final class LegalTermsFile {

  static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private LegalTermsFile() {}

  static Map<LegalTerm, List<DatedTerm>> read() {
    try (InputStream file =
        Objects.requireNonNull(
            LegalTermsFile.class.getResourceAsStream("/legal-terms.yaml"), "legal-terms.yaml")) {
      return read(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Map<LegalTerm, List<DatedTerm>> read(InputStream file) throws IOException {
    Map<String, List<DatedTerm>> written = YAML.readValue(file, new TypeReference<>() {});
    Map<LegalTerm, List<DatedTerm>> terms = new EnumMap<>(LegalTerm.class);
    for (LegalTerm term : LegalTerm.values()) {
      List<DatedTerm> values =
          written.getOrDefault(term.key(), List.of()).stream()
              .sorted(Comparator.comparing(DatedTerm::from))
              .toList();
      requireWhole(term, values);
      terms.put(term, values);
    }
    if (written.size() != terms.size()) {
      throw new IllegalStateException("legal-terms.yaml holds a term that nobody knows");
    }
    return terms;
  }

  private static void requireWhole(LegalTerm term, List<DatedTerm> values) {
    LocalDate next = FIRST_DAY;
    for (DatedTerm value : values) {
      if (next == null || !value.from().equals(next)) {
        throw new IllegalStateException(
            "legal-terms.yaml: %s has no single value on %s".formatted(term.key(), value.from()));
      }
      if (value.value() == null
          || value.reference() == null
          || value.edition() == null
          || value.value().isZero()
          || value.value().isNegative()
          || value.reference().isBlank()) {
        throw new IllegalStateException(
            "legal-terms.yaml: %s has no length or no reference".formatted(term.key()));
      }
      next = value.until() == null ? null : value.until().plusDays(1);
    }
    if (next != null) {
      throw new IllegalStateException(
          "legal-terms.yaml: %s has no value from %s on".formatted(term.key(), next));
    }
  }
}
