package fr.matricule.applications.web.information;

import fr.matricule.applications.ApplicationEvent.AnsweredItem;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.documents.DocumentReason;
import fr.matricule.applications.information.InformationItem;
import fr.matricule.applications.usecase.information.RequestInformation;
import fr.matricule.kernel.http.Problem;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent when documents are asked for and given. */
public final class InformationBodies {

  private static final int MAX_ITEMS = 20;

  private InformationBodies() {}

  /** What a caseworker asks for. */
  public record Asking(@Nullable List<Item> items, @Nullable LocalDate dueOn) {}

  /** One document, why it is asked for, and which one it replaces. */
  public record Item(
      @Nullable DocumentKind documentKind,
      @Nullable DocumentReason reason,
      @Nullable UUID documentId) {}

  /** What an applicant gives. */
  public record Answers(@Nullable List<Answer> items) {}

  /** One document for one item. */
  public record Answer(@Nullable UUID itemId, @Nullable UUID documentId) {}

  static RequestInformation.Asking checked(@Nullable Asking asking) {
    List<Item> items = some(asking == null ? null : asking.items());
    Problem faults = Problem.of(422, "invalid-request");
    Set<DocumentKind> kinds = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      DocumentKind kind = items.get(i).documentKind();
      required(faults, "/items/" + i + "/documentKind", kind);
      if (kind != null && !kinds.add(kind)) {
        faults.at("/items/" + i + "/documentKind", "repeated");
      }
      required(faults, "/items/" + i + "/reason", items.get(i).reason());
    }
    throwIfAny(faults);
    return new RequestInformation.Asking(
        items.stream()
            .map(
                item ->
                    InformationItem.asked(
                        Objects.requireNonNull(item.documentKind()),
                        Objects.requireNonNull(item.reason()),
                        item.documentId()))
            .toList(),
        Objects.requireNonNull(asking).dueOn());
  }

  static List<AnsweredItem> checked(@Nullable Answers answers) {
    List<Answer> items = some(answers == null ? null : answers.items());
    Problem faults = Problem.of(422, "invalid-request");
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Answer item = items.get(i);
      required(faults, "/items/" + i + "/itemId", item.itemId());
      required(faults, "/items/" + i + "/documentId", item.documentId());
      if (item.itemId() != null && !seen.add(item.itemId())) {
        faults.at("/items/" + i + "/itemId", "repeated");
      }
      if (item.documentId() != null && !seen.add(item.documentId())) {
        faults.at("/items/" + i + "/documentId", "repeated");
      }
    }
    throwIfAny(faults);
    return items.stream()
        .map(
            item ->
                new AnsweredItem(
                    Objects.requireNonNull(item.itemId()),
                    Objects.requireNonNull(item.documentId())))
        .toList();
  }

  private static <T> List<T> some(@Nullable List<T> items) {
    if (items == null || items.isEmpty() || items.stream().anyMatch(Objects::isNull)) {
      throw Problem.of(422, "invalid-request").at("/items", "required");
    }
    if (items.size() > MAX_ITEMS) {
      throw Problem.of(422, "invalid-request").at("/items", "too-many", MAX_ITEMS);
    }
    return items;
  }

  private static void required(Problem faults, String pointer, @Nullable Object value) {
    if (value == null) {
      faults.at(pointer, "required");
    }
  }

  private static void throwIfAny(Problem faults) {
    if (!faults.faults().isEmpty()) {
      throw faults;
    }
  }
}
