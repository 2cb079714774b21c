package fr.matricule.eligibility.rules.documents;

import static fr.matricule.eligibility.DocumentKind.PARENTAL_AUTH;
import static fr.matricule.eligibility.DocumentKind.RIB;
import static fr.matricule.eligibility.Purpose.BANK;

import fr.matricule.eligibility.Purpose;
import fr.matricule.eligibility.RequiredDocument;
import fr.matricule.eligibility.Situation;
import fr.matricule.eligibility.rules.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every piece that may be asked for, in the order of a checklist. */
public final class DocumentList {

  private static final List<Requirement> OTHERS =
      List.of(
          Requirement.of(
              "minor.signature",
              Purpose.OTHER,
              "Code civil, art. 388-1-1",
              Asked::underParentalAuthority,
              PARENTAL_AUTH),
          Requirement.of(
              "bank.account",
              BANK,
              "Form S1106 (request for the opening of rights)",
              Asked.in(Situation.DEPENDANT_MINOR, Situation.UNACCOMPANIED_MINOR)
                  .or(Asked::staysHome)
                  .negate(),
              RIB));

  private static final List<Requirement> LIST =
      Stream.of(IdentityPieces.LIST, StayPieces.LIST, EntitlementPieces.LIST, OTHERS)
          .flatMap(List::stream)
          .toList();

  private DocumentList() {}

  /** What this person is asked to show. */
  public static List<RequiredDocument> of(Case person) {
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
