package fr.matricule.stack.control;

import fr.matricule.stack.supervision.Supervised;
import fr.matricule.stack.web.Reply;
import fr.matricule.stack.web.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** The calls under {@code /parts}. */
record PartCalls(Stack stack) {

  private enum Wish {
    RUNNING,
    STOPPED
  }

  Reply answer(Request request, String[] words) throws Exception {
    return switch (words.length) {
      case 1 -> request.is("GET") ? list() : Reply.problem(405, "Only GET");
      case 2 -> part(request, words[1]);
      case 3, 4 -> words[2].equals("duplicates") ? duplicates(request, words) : Reply.notFound();
      default -> Reply.notFound();
    };
  }

  Reply list() {
    return Reply.json(
        stack.parts().entrySet().stream().map(one -> told(one.getKey(), one.getValue())).toList());
  }

  private Reply part(Request request, String name) throws Exception {
    Supervised part = named(name);
    if (request.is("PUT")) {
      switch (Wanted.in(request).only("state").oneOf("state", Wish.class)) {
        case RUNNING -> stack.start(part);
        case STOPPED -> stack.stop(part);
      }
    } else if (!request.is("GET")) {
      return Reply.problem(405, "Only GET and PUT");
    }
    return Reply.json(told(name, part));
  }

  private Reply duplicates(Request request, String[] words) {
    named(words[1]);
    boolean one = words.length == 4;
    return switch (request.method() + (one ? " one" : "")) {
      case "GET" -> Reply.json(stack.duplicates().of(words[1]));
      case "POST" ->
          stack
              .duplicate(words[1])
              .map(Reply::json)
              .orElseGet(() -> Reply.problem(404, "'" + words[1] + "' is no service."));
      case "DELETE one" ->
          stack.duplicates().stop(words[1], words[3])
              ? Reply.json(stack.duplicates().of(words[1]))
              : Reply.problem(404, "There is no such duplicate.");
      default -> Reply.problem(405, "POST makes a duplicate, DELETE with its id ends it");
    };
  }

  private Supervised named(String name) {
    Supervised part = stack.parts().get(name);
    if (part == null) {
      throw new NoSuchElementException(
          "There is no part '%s'; choose among %s."
              .formatted(name, String.join(", ", stack.parts().keySet())));
    }
    return part;
  }

  private static Map<String, Object> told(String name, Supervised part) {
    var told = new LinkedHashMap<String, Object>();
    told.put("name", name);
    told.put("title", part.title());
    told.put("state", part.state());
    part.pid().ifPresent(pid -> told.put("pid", pid));
    told.put("starts", part.starts());
    told.put("readyAfterMillis", part.readyAfterMillis());
    return told;
  }
}
