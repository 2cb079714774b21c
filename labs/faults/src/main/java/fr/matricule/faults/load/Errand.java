package fr.matricule.faults.load;

import static java.util.function.Predicate.isEqual;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Answer;
import fr.matricule.client.ApplicationsApi;
import fr.matricule.client.DocumentsApi;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import fr.matricule.journeys.walks.Files;
import fr.matricule.journeys.walks.Newcomer;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** One journey as planned: an applicant and the office, each asking again what they do not know. */
final class Errand {

  private static final String BIRTH = "BIRTH_CERT_EXTRACT_FILIATION";
  private static final String CLERK = "claire";
  private static final String SECOND_CLERK = "marc";
  private static final Duration LONGEST = Duration.ofSeconds(180);
  private static final int TRIES = 3;

  private final Matricule whole;
  private final Plan plan;
  private final UUID id;
  private final Newcomer applicant;

  private Errand(Matricule whole, Plan plan, UUID id, Newcomer applicant) {
    this.whole = whole;
    this.plan = plan;
    this.id = id;
    this.applicant = applicant;
  }

  static void run(Matricule whole, Plan plan) {
    boolean entitled = plan.way() != Plan.Way.REFUSED;
    Newcomer applicant = Canary.student(plan.user(), whole.today(), plan.name(), entitled);
    Answer opened =
        whole.applications(plan.user()).open(Json.object().put("language", "en")).expect(201);
    String location = opened.header("Location");
    UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    new Errand(whole, plan, id, applicant).follow();
  }

  private void follow() {
    done(as(plan.user()).fill(id, applicant.form()), () -> false);
    UUID passport = bring("PASSPORT", "passport-scan.jpg");
    for (int i = 0; i < plan.files(); i++) {
      bring("RIB", "rib.pdf");
    }
    if (plan.way() == Plan.Way.DRAFT) {
      return;
    }
    done(as(plan.user()).submit(id, UUID.randomUUID().toString()), this::isSubmitted);
    switch (plan.way()) {
      case WITHDRAWN ->
          done(as(plan.user()).withdraw(id), () -> says("/status", isEqual("WITHDRAWN")));
      case REFUSED -> refuse();
      case GRANTED -> {
        grant();
        identify(passport);
      }
      case CERTIFIED -> {
        identify(passport);
        accept(bring(BIRTH, "birth-certificate.pdf"));
        grant();
        awaits("/identityTrack", isEqual("CERTIFIED"));
      }
      case ASKED -> {
        answer(ask(bring(BIRTH, "birth-certificate-blurred.pdf")));
        grant();
      }
      case DRAFT -> throw new IllegalStateException("a draft ends before");
    }
  }

  private ApplicationsApi as(String user) {
    return whole.applications(user);
  }

  /** What an upload permission, a clock or a lost answer spoils is announced once more. */
  private UUID bring(String kind, String file) {
    DocumentsApi documents = whole.documents(plan.user());
    String type = file.endsWith(".jpg") ? Files.JPEG : Files.PDF;
    for (int i = 0; ; i++) {
      byte[] bytes = Files.read(file);
      JsonNode announced =
          documents
              .announce(DocumentsApi.announcement(id, kind, type, bytes.length))
              .expect(201)
              .json();
      Answer stored = documents.store(announced.path("upload"), bytes);
      UUID document = UUID.fromString(announced.path("id").asText());
      if (stored.status() / 100 == 2 && documents.complete(document).status() == 202) {
        return document;
      }
      if (i == TRIES) {
        throw new AssertionError("an upload was refused %d times".formatted(TRIES));
      }
    }
  }

  private void refuse() {
    awaits("/entitlementTrack", isEqual("ASSESSED"));
    done(
        as(CLERK)
            .decide(
                id,
                Json.of("{'outcome':'REFUSED','reasons':['STAY_PROOF_NOT_ACCEPTED']}")
                    .put("facts", "La seule preuve produite est une attestation.")),
        () -> says("/entitlementTrack", word -> word.matches("DECISION_PROPOSED|DECIDED")));
    done(as(SECOND_CLERK).confirm(id, true), () -> says("/entitlementTrack", isEqual("DECIDED")));
  }

  private void grant() {
    awaits("/entitlementTrack", isEqual("ASSESSED"));
    String from = whole.today().toString();
    done(
        as(CLERK)
            .decide(
                id,
                Json.of("{'outcome':'GRANTED','effectiveFrom':'%s','reasons':[]}".formatted(from))),
        () -> says("/entitlementTrack", isEqual("DECIDED")));
  }

  private void identify(UUID passport) {
    awaitsReady(passport);
    // the office hears of the inspection a moment after the applicant can read it
    until("the office to accept the identity", () -> accepts(passport));
    awaits(
        "/identityTrack", word -> word.matches("WAITING_NUMBER|CERTIFICATION_REQUESTED|CERTIFIED"));
  }

  private boolean accepts(UUID passport) {
    Answer answer =
        as(CLERK)
            .checkIdentity(
                id,
                Json.object().put("verdict", "ACCEPTED").put("documentId", passport.toString()));
    if (answer.status() == 422) {
      return false;
    }
    done(answer, () -> says("/identityTrack", word -> !word.matches("NOT_STARTED|REJECTED")));
    return true;
  }

  private void accept(UUID document) {
    awaitsReady(document);
    review(document, Json.object().put("verdict", "ACCEPTED"));
  }

  private void review(UUID document, JsonNode review) {
    String verdict = review.path("verdict").asText();
    for (int i = 0; i < TRIES; i++) {
      Answer answer = whole.documents(CLERK).review(document, review);
      if (answer.status() == 200 || reviewed(document).equals(verdict)) {
        return;
      }
    }
    throw new AssertionError("a review was refused %d times".formatted(TRIES));
  }

  private String reviewed(UUID document) {
    return whole.documents(CLERK).read(document).expect(200).json().at("/review/verdict").asText();
  }

  /** The item of the request, as the applicant answers it. */
  private JsonNode ask(UUID blurred) {
    awaitsReady(blurred);
    awaits("/entitlementTrack", isEqual("ASSESSED"));
    review(blurred, Json.object().put("verdict", "REJECTED").put("reason", "BLURRED"));
    return as(CLERK)
        .askFor(
            id,
            Json.of(
                "{'items':[{'documentKind':'%s','reason':'BLURRED','documentId':'%s'}]}"
                    .formatted(BIRTH, blurred)))
        .expect(201)
        .json();
  }

  private void answer(JsonNode request) {
    UUID better = bring(BIRTH, "birth-certificate.pdf");
    awaitsReady(better);
    Answer answered =
        as(plan.user())
            .answer(
                id,
                request.path("id").asText(),
                Json.of(
                    "{'items':[{'itemId':'%s','documentId':'%s'}]}"
                        .formatted(request.at("/items/0/itemId").asText(), better)));
    // the case may hear of the inspection a moment later than the applicant: then it is pending
    done(answered, () -> false);
  }

  /** Accepts an answer that says no when what was wanted has come true all the same. */
  private static void done(Answer answer, BooleanSupplier already) {
    if (answer.status() / 100 != 2 && !already.getAsBoolean()) {
      answer.expect(200);
    }
  }

  private boolean isSubmitted() {
    return says("/status", word -> !word.equals("DRAFT"));
  }

  private boolean says(String pointer, Predicate<String> wanted) {
    return wanted.test(as(CLERK).read(id).expect(200).json().at(pointer).asText());
  }

  private void awaits(String pointer, Predicate<String> wanted) {
    until(pointer, () -> says(pointer, wanted));
  }

  private void awaitsReady(UUID document) {
    until(
        "the inspection",
        () ->
            whole
                .documents(plan.user())
                .read(document)
                .expect(200)
                .json()
                .path("status")
                .asText()
                .equals("READY"));
  }

  private static void until(String what, BooleanSupplier asked) {
    Awaitility.await(what)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(250))
        .pollInSameThread()
        .atMost(LONGEST)
        .until(asked::getAsBoolean);
  }
}
