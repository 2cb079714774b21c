package fr.matricule.stack;

import fr.matricule.stack.machine.StackFailure;

/** Where the launcher starts. */
public final class Main {
  private Main() {}

  public static void main(String... line) {
    System.exit(run(line));
  }

  static int run(String... line) {
    try {
      Arguments arguments = Arguments.of(line);
      return switch (arguments.command()) {
        case "parts" -> new PartsCommand(arguments, Checkout.root()).run();
        default -> throw new BadArguments("'" + arguments.command() + "' is not known.");
      };
    } catch (BadArguments e) {
      System.err.println(e.getMessage());
      return 2;
    } catch (StackFailure e) {
      System.err.println(e.getMessage());
      return 1;
    } catch (Exception e) {
      System.err.println("The stack failed: " + Reason.of(e) + ".");
      return 1;
    }
  }
}
