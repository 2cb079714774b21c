package fr.matricule.documents.web;

import fr.matricule.documents.review.DocumentReason;
import fr.matricule.documents.review.Verdict;
import fr.matricule.documents.usecase.ReviewDocument.Judgement;
import fr.matricule.kernel.http.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the caseworker found. */
@Schema(requiredProperties = {"verdict"})
record ReviewRequest(
    @Nullable Verdict verdict,
    @Schema(description = "Needed with REJECTED: one of the reasons a person sees")
        @Nullable DocumentReason reason) {

  /**
   * The judgement, if it is complete.
   *
   * @throws Problem 422 when a rejection gives no reason a person can see, or an acceptance gives
   *     one
   */
  Judgement by(String reviewer, @Nullable String ifMatch) {
    return switch (verdict) {
      case null -> throw fault("/verdict", "required");
      case ACCEPTED -> {
        if (reason != null) {
          throw fault("/reason", "reason-not-expected");
        }
        yield new Judgement(verdict, null, reviewer, ifMatch);
      }
      case REJECTED -> {
        if (reason == null) {
          throw fault("/reason", "required");
        }
        if (!reason.isSeenByAPerson()) {
          throw fault("/reason", "reason-of-the-inspection");
        }
        yield new Judgement(verdict, reason, reviewer, ifMatch);
      }
    };
  }

  private static Problem fault(String pointer, String code) {
    return Problem.of(422, "invalid-request").at(pointer, code);
  }
}
