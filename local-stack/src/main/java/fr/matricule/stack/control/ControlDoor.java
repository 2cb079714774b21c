package fr.matricule.stack.control;

import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.machine.StackFailure;
import fr.matricule.stack.parts.Part;
import fr.matricule.stack.web.Reply;
import fr.matricule.stack.web.Request;
import fr.matricule.stack.web.Site;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A loopback HTTP door that tells how the parts stand and changes it; with it go the links. */
public final class ControlDoor implements Part {
  private final int port;
  private final Stack stack;
  private @Nullable Site site;

  public ControlDoor(Ports ports, Stack stack) {
    this.port = ports.of(Door.CONTROL);
    this.stack = stack;
  }

  @Override
  public String title() {
    return "Control door";
  }

  @Override
  public List<Door> doors() {
    return List.of(Door.CONTROL);
  }

  @Override
  public void start() throws IOException {
    stack.links().open();
    site = Site.open(port, this::answer);
  }

  @Override
  public void stop() {
    if (site != null) {
      site.close();
    }
    stack.links().close();
  }

  @Override
  public Map<String, Object> addresses() {
    return Map.of("control", Map.of("url", "http://127.0.0.1:" + port));
  }

  private Reply answer(Request request) throws Exception {
    try {
      String[] words = request.path().substring(1).split("/");
      return switch (words[0]) {
        case "parts" -> new PartCalls(stack).answer(request, words);
        case "links" -> new LinkCalls(stack.links()).answer(request, words);
        case "restart" -> restart(request, words);
        default -> Reply.notFound();
      };
    } catch (NoSuchElementException e) {
      return Reply.problem(404, String.valueOf(e.getMessage()));
    } catch (StackFailure e) {
      return Reply.problem(503, String.valueOf(e.getMessage()));
    }
  }

  private Reply restart(Request request, String[] words) {
    if (words.length > 1) {
      return Reply.notFound();
    }
    if (!request.is("POST")) {
      return Reply.problem(405, "Only POST");
    }
    stack.restart(Wanted.in(request).oneOf("how", Stack.Ending.class));
    return new PartCalls(stack).list();
  }
}
