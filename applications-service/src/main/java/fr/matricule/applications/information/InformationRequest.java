package fr.matricule.applications.information;

import fr.matricule.applications.ApplicationEvent.AdditionalInfoRequested;
import fr.matricule.applications.ApplicationEvent.AnsweredItem;
import fr.matricule.applications.ApplicationEvent.AskedItem;
import fr.matricule.applications.deadlines.ImplicitOutcome;
import fr.matricule.applications.deadlines.LegalEffect;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.applications.documents.RequiredDocuments;
import fr.matricule.applications.documents.RequiredDocuments.Purpose;
import fr.matricule.kernel.http.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A request for documents with its deadline and what it does to the legal clocks. */
@Entity
public class InformationRequest {

  @Id UUID id;
  UUID applicationId;
  InformationItems items;
  String requestedBy;
  LocalDate requestedOn;
  LocalDate dueOn;
  String legalBasis;

  @Enumerated(EnumType.STRING)
  LegalEffect legalEffect;

  @Nullable LocalDate completedOn;

  @Nullable LocalDate askedDueOn;

  @SuppressWarnings("NullAway.Init")
  InformationRequest() {}

  /**
   * Asks for the items. Asking for what serves certification alone never holds the entitlement up
   * (CSS R114-7), nor does asking for bank details (CRPA L114-5-1).
   */
  public InformationRequest(
      UUID applicationId,
      List<InformationItem> items,
      String requestedBy,
      LocalDate requestedOn,
      LocalDate dueOn,
      ImplicitOutcome silence,
      RequiredDocuments required) {
    this.id = UUID.randomUUID();
    this.applicationId = applicationId;
    this.items = new InformationItems(items);
    this.requestedBy = requestedBy;
    this.requestedOn = requestedOn;
    this.dueOn = dueOn;
    boolean indispensable = items.stream().anyMatch(item -> isIndispensable(item, required));
    this.legalEffect = indispensable ? LegalEffect.ofAskingUnder(silence) : LegalEffect.NONE;
    this.legalBasis =
        indispensable
            ? "CRPA L114-5"
            : items.stream().anyMatch(item -> servesCertification(item, required))
                ? "CSS R114-7"
                : "CRPA L114-5-1";
  }

  private static boolean isIndispensable(InformationItem item, RequiredDocuments required) {
    return item.documentKind() != DocumentKind.RIB && !servesCertification(item, required);
  }

  private static boolean servesCertification(InformationItem item, RequiredDocuments required) {
    return item.documentKind().accompanies()
        || required.proveOnly(item.documentKind(), Purpose.CIVIL_STATUS);
  }

  /** The fact to announce. */
  public AdditionalInfoRequested announced() {
    return new AdditionalInfoRequested(
        applicationId,
        id,
        items.all().stream()
            .map(item -> new AskedItem(item.itemId(), item.documentKind(), item.reason()))
            .toList(),
        requestedOn,
        dueOn,
        legalBasis,
        legalEffect);
  }

  /**
   * Takes documents as answers to items; an item may be answered again as long as the request is
   * open. Nothing is complete before the documents are {@link #receive received}.
   *
   * @throws Problem 422 for an item that is not of this request, 409 when all was answered before
   */
  public void answer(List<AnsweredItem> answers, LocalDate on) {
    if (!isOpen()) {
      throw Problem.of(409, "request-already-answered");
    }
    for (int i = 0; i < answers.size(); i++) {
      if (item(answers.get(i).itemId()).isEmpty()) {
        throw Problem.of(422, "invalid-request").at("/items/" + i + "/itemId", "unknown-item");
      }
    }
    answers.forEach(
        answer ->
            replace(
                item -> item.itemId().equals(answer.itemId()),
                item -> item.answered(answer.documentId(), on)));
  }

  /** Takes in a document that has arrived and can be read; tells which items it answers. */
  public List<AnsweredItem> receive(UUID document, LocalDate on) {
    List<AnsweredItem> received =
        items.all().stream()
            .filter(item -> item.awaits(document))
            .map(item -> new AnsweredItem(item.itemId(), document))
            .toList();
    replace(item -> item.awaits(document), item -> item.received(on));
    if (items.all().stream().noneMatch(InformationItem::isOpen)) {
      completedOn = on;
    }
    return received;
  }

  /** The items that await this document. */
  public List<InformationItem> awaiting(UUID document) {
    return items.all().stream().filter(item -> item.awaits(document)).toList();
  }

  /** Lets go a document that cannot answer; what was asked for is still to come. */
  public void release(UUID document) {
    replace(item -> item.awaits(document), InformationItem::released);
  }

  public Optional<InformationItem> item(UUID itemId) {
    return items.all().stream().filter(item -> item.itemId().equals(itemId)).findFirst();
  }

  private void replace(Predicate<InformationItem> which, UnaryOperator<InformationItem> with) {
    items =
        new InformationItems(
            items.all().stream().map(item -> which.test(item) ? with.apply(item) : item).toList());
  }

  /** Whether something asked for has not come yet. */
  public boolean isOpen() {
    return completedOn == null;
  }

  public UUID id() {
    return id;
  }

  public List<InformationItem> items() {
    return items.all();
  }

  public LocalDate requestedOn() {
    return requestedOn;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public String legalBasis() {
    return legalBasis;
  }

  /** Remembers the day a caseworker asked for, where it had to be moved. */
  public void movedFrom(LocalDate day) {
    askedDueOn = day;
  }

  /** The day a caseworker asked for, where it was moved to a later one. */
  public @Nullable LocalDate askedDueOn() {
    return askedDueOn;
  }

  public @Nullable LocalDate completedOn() {
    return completedOn;
  }

  public LegalEffect legalEffect() {
    return legalEffect;
  }
}
