package fr.matricule.stack;

import fr.matricule.stack.machine.Reason;
import fr.matricule.stack.machine.StackFailure;
import java.io.IOException;
import java.util.Arrays;

/**
 * Where the launcher starts; {@code check} in front of a command looks at its words alone, so that
 * nobody waits for a build to hear that a port was wrong.
 */
public final class Main {
  private Main() {}

  public static void main(String... line) {
    System.exit(run(line));
  }

  static int run(String... line) {
    try {
      return line.length > 0 && line[0].equals("check")
          ? check(Arguments.of(Arrays.copyOfRange(line, 1, line.length)))
          : carryOut(Arguments.of(line));
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

  private static int check(Arguments arguments) throws IOException {
    var options = new StackOptions(arguments, Checkout.root());
    options.requireSound();
    if (!JourneyCommand.runs(options.runFile())) {
      options.requireFreePorts();
    }
    return 0;
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
