package fr.matricule.eligibility.rules.documents;

import static fr.matricule.eligibility.codes.DocumentKind.PARENTAL_AUTH;
import static fr.matricule.eligibility.codes.DocumentKind.RIB;
import static fr.matricule.eligibility.codes.Purpose.BANK;

import fr.matricule.eligibility.assessment.RequiredDocument;
import fr.matricule.eligibility.codes.Purpose;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.rules.PersonOnDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every document that may be asked for, in the order of a checklist. */
public final class DocumentList {

  private static final List<Requirement> OTHERS =
      List.of(
          Requirement.of(
              "minor.signature",
              Purpose.OTHER,
              "Code civil, art. 388-1-1",
              AskedOf::underParentalAuthority,
              PARENTAL_AUTH),
          Requirement.of(
              "bank.account",
              BANK,
              "Form S1106 (request for the opening of rights)",
              AskedOf.in(Situation.DEPENDANT_MINOR, Situation.UNACCOMPANIED_MINOR)
                  .or(AskedOf::staysHome)
                  .or(AskedOf::isBelowOwnSignature)
                  .negate(),
              RIB));

  private static final List<Requirement> LIST =
      Stream.of(IdentityDocuments.LIST, StayDocuments.LIST, EntitlementDocuments.LIST, OTHERS)
          .flatMap(List::stream)
          .toList();

  private DocumentList() {}

  /** What this person is asked to show. */
  public static List<RequiredDocument> of(PersonOnDay person) {
    List<RequiredDocument> asked = new ArrayList<>();
    for (Requirement requirement : LIST) {
      if (requirement.of().test(person)) {
        asked.add(requirement.document());
      }
    }
    return asked;
  }

  /** Every requirement of the book. */
  public static List<RequiredDocument> all() {
    return LIST.stream().map(Requirement::document).toList();
  }
}
