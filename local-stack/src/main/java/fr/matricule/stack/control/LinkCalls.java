package fr.matricule.stack.control;

import fr.matricule.stack.links.Condition;
import fr.matricule.stack.links.Link;
import fr.matricule.stack.links.Links;
import fr.matricule.stack.links.Mode;
import fr.matricule.stack.web.Reply;
import fr.matricule.stack.web.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The calls under {@code /links}. */
record LinkCalls(Links links) {

  Reply answer(Request request, String[] words) throws IOException {
    if (words.length > 2) {
      return Reply.notFound();
    }
    if (words.length == 1) {
      return request.is("GET") ? told(links.all()) : Reply.problem(405, "Only GET");
    }
    List<Link> chosen = named(words[1]);
    if (request.is("PUT")) {
      Condition condition = condition(Wanted.in(request));
      for (Link link : chosen) {
        link.put(condition);
      }
    } else if (!request.is("GET")) {
      return Reply.problem(405, "Only GET and PUT");
    }
    return told(chosen);
  }

  private List<Link> named(String pattern) {
    List<Link> chosen = links.named(pattern);
    if (chosen.isEmpty()) {
      throw new NoSuchElementException(
          "No link is named '%s'; GET /links tells which there are.".formatted(pattern));
    }
    return chosen;
  }

  private static Condition condition(Wanted wanted) {
    wanted.only("mode", "delayMillis", "jitterMillis", "bytesPerSecond");
    return new Condition(
        wanted.oneOf("mode", Mode.class),
        Duration.ofMillis(wanted.number("delayMillis")),
        Duration.ofMillis(wanted.number("jitterMillis")),
        wanted.number("bytesPerSecond"));
  }

  private static Reply told(List<Link> links) {
    return Reply.json(links.stream().map(LinkCalls::told).toList());
  }

  private static Map<String, Object> told(Link link) {
    Condition condition = link.condition();
    var told = new LinkedHashMap<String, Object>();
    told.put("name", link.name());
    told.put("port", link.port());
    told.put("target", link.target());
    told.put("mode", condition.mode());
    told.put("delayMillis", condition.delay().toMillis());
    told.put("jitterMillis", condition.jitter().toMillis());
    told.put("bytesPerSecond", condition.bytesPerSecond());
    told.put("connections", link.connections());
    return told;
  }
}
