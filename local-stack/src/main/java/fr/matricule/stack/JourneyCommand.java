package fr.matricule.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Walks the journeys against the running stack, or against one of its own. */
record JourneyCommand(StackOptions options) {

  int run() throws IOException {
    if (!runs(options.runFile())) {
      new Whole(options).start();
    }
    var labs = new Labs(options.root(), options.runFile());
    return labs.walk(options.arguments().words()) ? 0 : 1;
  }

  static boolean runs(Path file) throws IOException {
    return Files.exists(file)
        && ProcessHandle.of(new ObjectMapper().readTree(file.toFile()).path("pid").asLong())
            .isPresent();
  }
}
