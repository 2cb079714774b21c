package fr.matricule.faults.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of docs/lifecycle.md: which event may find which words, and what it leaves. */
final class Lifecycle {

  private static final String TABLE = "| event | case | identification | entitlement |";
  private static final String ARROW = " → ";

  /** Where a case stands: the case as a whole, its identification, its entitlement. */
  record Words(String status, String identification, String entitlement) {
    static final Words BEGIN = new Words("DRAFT", "NOT_STARTED", "NOT_ASSESSED");
  }

  private final Map<String, List<String>> rows = new HashMap<>();

  Lifecycle() {
    try (InputStream in = Lifecycle.class.getResourceAsStream("/docs/lifecycle.md")) {
      if (in == null) {
        throw new IllegalStateException("docs/lifecycle.md is not packaged");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .dropWhile(line -> !line.equals(TABLE))
          .skip(2)
          .takeWhile(line -> line.startsWith("|"))
          .forEach(this::read);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void read(String line) {
    List<String> cells =
        new ArrayList<>(Arrays.stream(line.split("\\|")).map(String::strip).toList());
    rows.put(cells.get(1).replace("*", ""), cells.subList(2, 5));
  }

  /** Whether an event, with its variant where that matters, is one of the lifecycle at all. */
  Optional<String> named(String code, String variant) {
    String whole = code + " " + variant;
    return rows.containsKey(whole)
        ? Optional.of(whole)
        : Optional.of(code).filter(rows::containsKey);
  }

  /** Where the event leads; empty when it may not find these words. */
  Optional<Words> after(String event, Words found) {
    List<String> cells = rows.getOrDefault(event, List.of());
    Optional<String> status = move(cells.get(0), found.status);
    Optional<String> identification = move(cells.get(1), found.identification);
    Optional<String> entitlement = move(cells.get(2), found.entitlement);
    return status.isEmpty() || identification.isEmpty() || entitlement.isEmpty()
        ? Optional.empty()
        : Optional.of(new Words(status.get(), identification.get(), entitlement.get()));
  }

  private static Optional<String> move(String cell, String found) {
    if (cell.equals("any")) {
      return Optional.of(found);
    }
    for (String way : cell.split(", ")) {
      String[] ends = way.split(ARROW);
      if (ends[0].equals(found)) {
        return Optional.of(ends[ends.length - 1]);
      }
    }
    return Optional.empty();
  }
}
