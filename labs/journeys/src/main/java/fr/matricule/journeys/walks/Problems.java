package fr.matricule.journeys.walks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.matricule.client.Answer;
import fr.matricule.client.Json;

/** Expects a refusal as RFC 9457 problem details, with the faulty place where there is one. */
final class Problems {

  private Problems() {}

  static JsonNode expect(Answer answer, int status) {
    JsonNode problem = answer.expect(status).json();
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("type").asText()).startsWith("http");
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("detail").asText()).isNotBlank();
    assertThat(problem.path("instance").asText()).isNotBlank();
    return problem;
  }

  static void expect(Answer answer, int status, String code) {
    assertThat(expect(answer, status).path("type").asText()).endsWith(code);
  }

  /** A request whose body is at fault in these places. */
  static void at(Answer answer, String... pointers) {
    JsonNode problem = expect(answer, 422);
    assertThat(Json.each(problem.path("errors")).map(error -> error.path("pointer").asText()))
        .contains(pointers);
    assertThat(Json.each(problem.path("errors")))
        .allMatch(
            error ->
                !error.path("code").asText().isBlank()
                    && !error.path("message").asText().isBlank());
  }
}
