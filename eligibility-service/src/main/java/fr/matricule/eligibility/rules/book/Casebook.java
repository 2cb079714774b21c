package fr.matricule.eligibility.rules.book;

import java.util.List;
import java.util.function.Supplier;

/** The examples beside the rules, read only when somebody opens them. */
public final class Casebook {

  private final Supplier<List<Example>> pages;
  private volatile List<Example> opened = List.of();

  public Casebook(Supplier<List<Example>> pages) {
    this.pages = pages;
  }

  public List<Example> examples() {
    if (opened.isEmpty()) {
      opened = List.copyOf(pages.get());
    }
    return opened;
  }
}
