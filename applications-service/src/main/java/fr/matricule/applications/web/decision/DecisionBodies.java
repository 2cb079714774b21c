package fr.matricule.applications.web.decision;

import fr.matricule.applications.decision.DecisionOutcome;
import fr.matricule.applications.decision.Ground;
import fr.matricule.applications.decision.Redirect;
import fr.matricule.applications.decision.Ruling;
import fr.matricule.applications.documents.DocumentReason;
import fr.matricule.applications.usecase.number.CheckIdentity;
import fr.matricule.kernel.http.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent when an office decides. */
public final class DecisionBodies {

  private DecisionBodies() {}

  /** The two ways to judge a document. */
  public enum Verdict {
    ACCEPTED,
    REJECTED
  }

  /** The judgement of an identity document; a rejection says what is wrong. */
  public record IdentityCheck(
      @Nullable Verdict verdict, @Nullable UUID documentId, @Nullable DocumentReason reason) {}

  /** A decision about the entitlement. */
  public record RulingBody(
      @Nullable DecisionOutcome outcome,
      @Nullable List<Ground> reasons,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate eligibleFrom,
      @Nullable Redirect redirectTo,
      @Nullable String facts) {}

  /** Whether the second person agrees. */
  public record Confirmation(@Nullable Boolean agree) {}

  static CheckIdentity.Check checked(@Nullable IdentityCheck body) {
    if (body == null || body.verdict() == null) {
      throw missing("/verdict");
    }
    if (body.documentId() == null) {
      throw missing("/documentId");
    }
    return switch (body.verdict()) {
      case ACCEPTED -> {
        if (body.reason() != null) {
          throw Problem.of(422, "invalid-request").at("/reason", "only-for-a-rejection");
        }
        yield new CheckIdentity.Check(body.documentId(), null);
      }
      case REJECTED -> {
        if (body.reason() == null) {
          throw missing("/reason");
        }
        yield new CheckIdentity.Check(body.documentId(), body.reason());
      }
    };
  }

  static Ruling checked(@Nullable RulingBody body) {
    if (body == null || body.outcome() == null) {
      throw missing("/outcome");
    }
    if (body.reasons() != null && body.reasons().stream().anyMatch(Objects::isNull)) {
      throw missing("/reasons");
    }
    return new Ruling(
        body.outcome(),
        body.reasons() == null ? List.of() : body.reasons(),
        body.effectiveFrom(),
        body.eligibleFrom(),
        body.redirectTo(),
        body.facts());
  }

  static boolean checked(@Nullable Confirmation body) {
    if (body == null || body.agree() == null) {
      throw missing("/agree");
    }
    return body.agree();
  }

  private static Problem missing(String pointer) {
    return Problem.of(422, "invalid-request").at(pointer, "required");
  }
}
