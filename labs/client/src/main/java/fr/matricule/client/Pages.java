package fr.matricule.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Follows a list from page to page by its Link header, as RFC 8288 says. */
final class Pages {

  private static final Pattern NEXT = Pattern.compile("<([^>]+)>\\s*;\\s*rel=\"?next\"?");

  private Pages() {}

  static Stream<JsonNode> all(URI base, String path, String token) {
    return Stream.iterate(
            Optional.of(Call.get(base, path).as(token).send().expect(200)),
            Optional::isPresent,
            page ->
                page.flatMap(answer -> next(base, answer))
                    .map(uri -> Call.get(uri, "").as(token).send().expect(200)))
        .flatMap(page -> Json.each(page.orElseThrow().json().path("items")));
  }

  private static Optional<URI> next(URI base, Answer answer) {
    Matcher link = NEXT.matcher(answer.header("Link"));
    return link.find() ? Optional.of(base.resolve(link.group(1))) : Optional.empty();
  }
}
