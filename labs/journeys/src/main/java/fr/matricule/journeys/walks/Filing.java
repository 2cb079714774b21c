package fr.matricule.journeys.walks;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Answer;
import fr.matricule.client.ApplicationsApi;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import fr.matricule.client.Until;
import java.util.Optional;
import java.util.UUID;

/** What every applicant does first: open a draft, fill it in, bring the files, submit. */
record Filing(Matricule whole, Newcomer newcomer) {

  ApplicationsApi applications() {
    return whole.applications(newcomer.user());
  }

  /** A draft with the whole form. */
  UUID draft() {
    UUID id = open();
    applications().fill(id, newcomer.form()).expect(200);
    return id;
  }

  UUID open() {
    Answer opened = applications().open(Json.object().put("language", "en")).expect(201);
    String location = opened.header("Location");
    return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
  }

  UUID bring(UUID id, String kind, String file) {
    String mediaType = file.endsWith(".jpg") ? Files.JPEG : Files.PDF;
    return whole.documents(newcomer.user()).upload(id, kind, mediaType, Files.read(file));
  }

  /** Waits until the case itself has heard of so many uploads: documents tell it by an event. */
  void awaitUploadsKnown(UUID id, long uploads) {
    Until.holds(
        uploads + " uploads on the timeline",
        () ->
            Json.each(applications().timeline(id, "en").path("items"))
                    .filter(item -> item.path("code").asText().equals("DocumentUploaded"))
                    .count()
                >= uploads);
  }

  JsonNode submit(UUID id) {
    return applications().submit(id, UUID.randomUUID().toString()).expect(201).json();
  }

  /** A whole form, submitted without a document. */
  UUID submitted() {
    UUID id = draft();
    submit(id);
    return id;
  }

  /** The document, once the inspection has come to its end. */
  JsonNode inspected(UUID document) {
    return Until.present(
        "the inspection of the document",
        () ->
            Optional.of(whole.documents(newcomer.user()).read(document).expect(200).json())
                .filter(view -> !view.path("status").asText().equals("UPLOADED")));
  }

  JsonNode assessed(UUID id, String language) {
    return Until.present(
        "the assessment",
        () ->
            Optional.of(whole.eligibility(newcomer.user()).assessment(id, language))
                .filter(answer -> answer.status() == 200)
                .map(Answer::json));
  }
}
