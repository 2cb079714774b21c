package fr.matricule.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Lets a consumer hear its topic again, or a service say its events again. */
record ReplayCommand(StackOptions options) {

  int run() throws IOException {
    List<String> words = options.arguments().words();
    if (words.size() != 1 || !words.getFirst().contains(".")) {
      throw new BadArguments(
          "Say who: replay documents.applications (hears its topic again) or replay documents.outbox"
              + " (says its events again), with --reason WHY and, for a part, --since 2026-11-20T00:00:00+01:00.");
    }
    String consumer = words.getFirst();
    ObjectNode wish = new ObjectMapper().createObjectNode();
    wish.put("consumer", consumer.endsWith(".outbox") ? "outbox" : consumer);
    options.arguments().value("since").ifPresent(since -> wish.put("since", since));
    wish.put(
        "reason",
        options
            .arguments()
            .value("reason")
            .orElseThrow(
                () -> new BadArguments("Say why: --reason \"…\"; it is kept with your name.")));
    Operations operations = Operations.of(options);
    URI service = operations.serviceOf(consumer);
    ParkedCommand.good(operations.change("POST", service, "/replays", "*", wish));
    System.out.println(consumer + " begins again; what took effect before takes none again.");
    return 0;
  }
}
