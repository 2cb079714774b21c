package fr.matricule.stack.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was asked, read whole. */
public record Request(
    String method, String path, @Nullable String query, byte[] body, boolean gzip) {

  public boolean is(String wanted) {
    return method.equals(wanted);
  }

  /** The value of a query parameter; an empty one counts as absent. */
  public Optional<String> parameter(String name) {
    return Stream.of(Optional.ofNullable(query).orElse("").split("&"))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
