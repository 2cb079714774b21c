package fr.matricule.applications.information;

import fr.matricule.applications.ApplicationEvent.AdditionalInfoProvided;
import fr.matricule.applications.ApplicationEvent.AdditionalInfoRequested;
import fr.matricule.applications.ApplicationEvent.AnsweredItem;
import fr.matricule.applications.ApplicationEvent.AskedItem;
import fr.matricule.applications.deadlines.ImplicitOutcome;
import fr.matricule.applications.deadlines.LegalEffect;
import fr.matricule.applications.documents.DocumentKind;
import fr.matricule.kernel.http.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
      ImplicitOutcome silence) {
    this.id = UUID.randomUUID();
    this.applicationId = applicationId;
    this.items = new InformationItems(items);
    this.requestedBy = requestedBy;
    this.requestedOn = requestedOn;
    this.dueOn = dueOn;
    boolean indispensable = items.stream().anyMatch(InformationRequest::isIndispensable);
    this.legalEffect = indispensable ? LegalEffect.ofAskingUnder(silence) : LegalEffect.NONE;
    this.legalBasis =
        indispensable
            ? "CRPA L114-5"
            : items.stream().anyMatch(item -> item.documentKind().servesCertificationOnly())
                ? "CSS R114-7"
                : "CRPA L114-5-1";
  }

  private static boolean isIndispensable(InformationItem item) {
    return item.documentKind() != DocumentKind.RIB
        && !item.documentKind().servesCertificationOnly();
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
   * open.
   *
   * @throws Problem 422 for an item that is not of this request, 409 when all was answered before
   */
  public AdditionalInfoProvided answer(List<AnsweredItem> answers, LocalDate on) {
    if (!isOpen()) {
      throw Problem.of(409, "request-already-answered");
    }
    List<InformationItem> all = new ArrayList<>(items.all());
    for (int i = 0; i < answers.size(); i++) {
      AnsweredItem answer = answers.get(i);
      int place = place(all, answer.itemId());
      if (place < 0) {
        throw Problem.of(422, "invalid-request").at("/items/" + i + "/itemId", "unknown-item");
      }
      all.set(place, all.get(place).answered(answer.documentId(), on));
    }
    items = new InformationItems(all);
    if (all.stream().noneMatch(InformationItem::isOpen)) {
      completedOn = on;
    }
    return new AdditionalInfoProvided(applicationId, id, on, List.copyOf(answers));
  }

  private static int place(List<InformationItem> all, UUID itemId) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).itemId().equals(itemId)) {
        return i;
      }
    }
    return -1;
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

  public @Nullable LocalDate completedOn() {
    return completedOn;
  }

  public LegalEffect legalEffect() {
    return legalEffect;
  }
}
