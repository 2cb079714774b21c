package fr.matricule.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.matricule.stack.machine.StackFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs the fault lab against the running separate stack, or against one of its own. */
record FaultsCommand(StackOptions options) {

  int run() throws IOException {
    if (!JourneyCommand.runs(options.runFile())) {
      new Whole(options).start();
    } else if (!options.arguments().has("audit-only") && !isSeparate()) {
      throw new StackFailure(
          "The running stack is one process: stop it, or start it with ./matricule up --separate.");
    }
    return new Labs(options.root(), options.runFile()).breakParts(words()) ? 0 : 1;
  }

  private boolean isSeparate() throws IOException {
    return new ObjectMapper().readTree(options.runFile().toFile()).has("control");
  }

  private List<String> words() {
    var words = new ArrayList<String>();
    for (String name : List.of("minutes", "seed")) {
      options
          .arguments()
          .number(name)
          .ifPresent(number -> words.addAll(List.of("--" + name, number.toString())));
    }
    if (options.arguments().has("audit-only")) {
      words.add("--audit-only");
    }
    return words;
  }
}
