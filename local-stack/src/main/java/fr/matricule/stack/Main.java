package fr.matricule.stack;

import fr.matricule.stack.machine.Reason;
import fr.matricule.stack.machine.StackFailure;

/** Where the launcher starts. */
public final class Main {
  private Main() {}

  public static void main(String... line) {
    System.exit(run(line));
  }

  static int run(String... line) {
    try {
      return carryOut(Arguments.of(line));
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

  private static int carryOut(Arguments arguments) throws Exception {
    var options = new StackOptions(arguments, Checkout.root());
    if (System.getProperty("matricule.log") == null) {
      // Read by logback.xml when the first part writes a line.
      System.setProperty("matricule.log", options.places().logs().resolve("stack.log").toString());
    }
    return switch (arguments.command()) {
      case "up" -> new UpCommand(options).run();
      case "journey" -> new JourneyCommand(options).run();
      case "faults" -> new FaultsCommand(options).run();
      case "parts" -> new PartsCommand(options).run();
      case "trace" -> new TraceCommand(options).run();
      case "clock" -> new ClockCommand(options).run();
      case "parked" -> new ParkedCommand(options).run();
      case "replay" -> new ReplayCommand(options).run();
      default -> throw new BadArguments("'%s' is not known.".formatted(arguments.command()));
    };
  }
}
