package fr.matricule.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.matricule.stack.machine.Http;
import fr.matricule.stack.machine.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows, mends and releases the messages that the services parked, as the operations account. */
record ParkedCommand(StackOptions options) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String USAGE =
      "Say what to do: parked list [--consumer C] [--case ID] [--state PARKED|RETRIED|SKIPPED]"
          + " [--reason TEXT], parked show ID, parked fix ID --file JSON --reason WHY,"
          + " parked skip ID --reason WHY, parked retry ID --reason WHY.";

  /** A message with the service that parked it. */
  private record Found(URI service, JsonNode message) {
    String path() {
      return "/parked-messages/" + message.path("id").asText();
    }

    String version() {
      return "\"" + message.path("version").asLong() + "\"";
    }
  }

  int run() throws IOException {
    List<String> words = options.arguments().words();
    String verb = words.isEmpty() ? "" : words.getFirst();
    if (words.size() != (verb.equals("list") ? 1 : 2)) {
      throw new BadArguments(USAGE);
    }
    return switch (verb) {
      case "list" -> list(Operations.of(options));
      case "show" -> show(words.get(1));
      case "fix" -> fix(words.get(1), reason(), payload());
      case "skip" -> release(words.get(1), "SKIP", reason());
      case "retry" -> release(words.get(1), "RETRY", reason());
      default -> throw new BadArguments(USAGE);
    };
  }

  private int list(Operations operations) throws IOException {
    int shown = 0;
    for (URI service : operations.services().values()) {
      for (String page = "/parked-messages?limit=100" + filters(); page != null; ) {
        JsonNode items = good(operations.get(service, page)).path("items");
        items.forEach(ParkedCommand::print);
        shown += items.size();
        page =
            items.size() < 100
                ? null
                : "/parked-messages?limit=100"
                    + filters()
                    + "&cursor="
                    + items.get(99).path("id").asText();
      }
    }
    System.out.println(shown == 0 ? "Nothing is parked." : "Messages: " + shown + ".");
    return 0;
  }

  private String filters() {
    return Stream.of("consumer", "case", "state", "reason")
        .flatMap(
            name ->
                options
                    .arguments()
                    .value(name)
                    .map(
                        value ->
                            "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .stream())
        .collect(Collectors.joining());
  }

  private static void print(JsonNode message) {
    System.out.printf(
        "%s  %-8s %-28s %s%n    %s%s%n",
        message.path("id").asText(),
        message.path("state").asText(),
        message.path("consumer").asText(),
        message.path("consumer").asText().equals("jobs")
            ? message.path("topic").asText() + " " + message.at("/headers/instance").asText()
            : "case " + message.path("caseId").asText("none"),
        message.path("reason").asText(),
        message.path("difference").isEmpty() ? "" : "  " + difference(message));
  }

  private static String difference(JsonNode message) {
    return message
        .path("difference")
        .valueStream()
        .map(misfit -> misfit.path("pointer").asText() + " " + misfit.path("keyword").asText())
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private int show(String id) throws IOException {
    Found found = find(Operations.of(options), id);
    System.out.println(found.message().toPrettyString());
    return 0;
  }

  private int fix(String id, String reason, JsonNode payload) throws IOException {
    Operations operations = Operations.of(options);
    Found found = find(operations, id);
    ObjectNode wish = JSON.createObjectNode().put("reason", reason);
    wish.set("payload", payload);
    good(
        operations.change(
            "PUT", found.service(), found.path() + "/payload", found.version(), wish));
    System.out.println("Corrected; parked retry " + id + " tries it.");
    return 0;
  }

  private int release(String id, String action, String reason) throws IOException {
    Operations operations = Operations.of(options);
    Found found = find(operations, id);
    JsonNode wish = JSON.createObjectNode().put("action", action).put("reason", reason);
    JsonNode answer =
        good(
            operations.change(
                "POST", found.service(), found.path() + "/release", found.version(), wish));
    int released = answer.path("released").asInt();
    System.out.println(
        released == 0
            ? "It still cannot be handled; parked show says why."
            : released + " left the line.");
    return released == 0 ? 1 : 0;
  }

  private static Found find(Operations operations, String id) throws IOException {
    for (Map.Entry<String, URI> service : operations.services().entrySet()) {
      Http.Answer answer = operations.get(service.getValue(), "/parked-messages/" + id);
      if (answer.good()) {
        return new Found(service.getValue(), answer.json());
      }
    }
    throw new StackFailure("No service parked a message " + id + ".");
  }

  private String reason() {
    return options
        .arguments()
        .value("reason")
        .orElseThrow(() -> new BadArguments("Say why: --reason \"…\"; it is kept with your name."));
  }

  private JsonNode payload() throws IOException {
    Path file =
        options
            .arguments()
            .value("file")
            .map(Path::of)
            .orElseThrow(() -> new BadArguments("Say with what: --file corrected.json."));
    if (!Files.isReadable(file)) {
      throw new StackFailure("There is no file " + file + " to read.");
    }
    return JSON.readTree(file.toFile());
  }

  static JsonNode good(Http.Answer answer) {
    if (!answer.good()) {
      throw new StackFailure(
          "The service answered %d: %s".formatted(answer.status(), answer.body()));
    }
    return answer.json();
  }
}
