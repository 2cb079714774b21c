package fr.matricule.applications.web.information;

import fr.matricule.applications.deadlines.LegalEffect;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.documents.DocumentReason;
import fr.matricule.applications.information.InformationItem;
import fr.matricule.applications.information.InformationRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked for, by when, and what has come. */
public record InformationRequestView(
    UUID id,
    LocalDate requestedOn,
    LocalDate dueOn,
    @Nullable LocalDate askedDueOn,
    String legalBasis,
    LegalEffect legalEffect,
    List<Item> items,
    @Nullable LocalDate completedOn) {

  /** One document asked for. */
  public record Item(
      UUID itemId,
      DocumentKind documentKind,
      DocumentReason reason,
      @Nullable UUID documentId,
      @Nullable UUID answeredWith,
      @Nullable LocalDate answeredOn,
      @Nullable LocalDate receivedOn) {

    public static Item of(InformationItem item) {
      return new Item(
          item.itemId(),
          item.documentKind(),
          item.reason(),
          item.documentId(),
          item.answeredWith(),
          item.answeredOn(),
          item.receivedOn());
    }
  }

  public static InformationRequestView of(InformationRequest request) {
    return new InformationRequestView(
        request.id(),
        request.requestedOn(),
        request.dueOn(),
        request.askedDueOn(),
        request.legalBasis(),
        request.legalEffect(),
        request.items().stream().map(Item::of).toList(),
        request.completedOn());
  }
}
