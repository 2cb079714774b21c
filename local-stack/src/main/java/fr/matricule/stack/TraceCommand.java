package fr.matricule.stack;

import fr.matricule.stack.traces.TraceTree;
import java.io.IOException;

/** Prints what happened for one case. */
record TraceCommand(StackOptions options) {

  int run() throws IOException {
    if (options.arguments().words().size() != 1) {
      throw new BadArguments("Say which case: trace <applicationId>.");
    }
    String id = options.arguments().words().getFirst();
    String tree = TraceTree.ofCase(options.places(), id);
    if (tree.isEmpty()) {
      System.err.println("No span of the application " + id + " was received.");
      return 1;
    }
    System.out.print(tree);
    return 0;
  }
}
