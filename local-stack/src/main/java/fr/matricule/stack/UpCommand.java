package fr.matricule.stack;

import java.io.IOException;

/** Starts everything and stays up; with {@code --demo} the journeys are walked once. */
record UpCommand(StackOptions options) {

  int run() throws IOException {
    new Whole(options).start();
    if (options.arguments().has("demo")) {
      boolean held = new Labs(options.root(), options.runFile()).walk(options.arguments().words());
      System.out.println(
          held
              ? "\nThe journey is green; the stack stays up. Ctrl-C stops everything."
              : "\nThe journey is broken; the stack stays up for a look. Ctrl-C stops everything.");
    }
    Lifetime.untilStopped();
    return 0;
  }
}
