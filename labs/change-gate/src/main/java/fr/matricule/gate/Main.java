package fr.matricule.gate;

import fr.matricule.eligibility.rules.FaultyRuleBook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the gate starts; its exit code is the verdict. */
public final class Main {

  static final int PASSED = 0;
  static final int FAILED = 1;
  static final int BAD_INPUT = 2;
  static final int UNEXPLAINED = 3;

  private Main() {}

  public static void main(String[] line) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(out, line));
  }

  static int run(PrintStream out, String... line) {
    try {
      return new ReplayCommand(Options.of(line), out).run();
    } catch (BadOptions | FaultyRuleBook wrong) {
      System.err.println(wrong.getMessage());
      return BAD_INPUT;
    } catch (IOException | AssertionError failed) {
      System.err.println("The replay failed: " + failed.getMessage());
      return FAILED;
    }
  }
}
