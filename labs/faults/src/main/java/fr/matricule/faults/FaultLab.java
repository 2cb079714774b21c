package fr.matricule.faults;

import fr.matricule.client.Matricule;
import fr.matricule.client.stack.Addresses;
import fr.matricule.faults.audit.Auditor;
import fr.matricule.faults.audit.Evidence;
import fr.matricule.faults.load.Canary;
import fr.matricule.faults.load.History;
import fr.matricule.faults.load.Load;
import fr.matricule.faults.nemesis.Nemesis;
import fr.matricule.faults.nemesis.Recovery;
import fr.matricule.faults.nemesis.Schedule;
import fr.matricule.faults.nemesis.Timeline;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One run: clients walk their journeys, a schedule of faults befalls the stack, both end, and the
 * auditor looks at what is left.
 */
public final class FaultLab {

  private static final int CLIENTS = 4;
  private static final Duration WALKING_ON = Duration.ofMinutes(4);
  private static final Duration SETTLING = Duration.ofSeconds(90);

  private final Matricule whole;
  private final Path folder;
  private final PrintStream out;

  public FaultLab(Matricule whole, Path folder, PrintStream out) {
    this.whole = whole;
    this.folder = folder;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Choice choice;
    try {
      choice = Choice.of(List.of(arguments));
    } catch (IllegalArgumentException wrong) {
      out.println(wrong.getMessage());
      System.exit(2);
      return;
    }
    Matricule whole = Matricule.at(new Addresses(choice.addresses()));
    FaultLab lab = new FaultLab(whole, choice.folder(), out);
    Report report = choice.auditOnly() ? lab.audit() : lab.run(choice.seed(), choice.schedule());
    report.print(out);
    report.write(choice.folder().resolve(choice.auditOnly() ? "audit.json" : "report.json"));
    if (!report.isKept() && !choice.auditOnly()) {
      out.printf("%nAgain: ./matricule faults %s%n", choice.again());
    }
    System.exit(report.isKept() ? 0 : 1);
  }

  /** Load and faults, then the audit of the cases that this run began. */
  public Report run(long seed, Schedule schedule) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Set<String> earlier = Evidence.cases(whole);
    List<Recovery> recoveries;
    long calls;
    String stuck = "";
    try (History history = new History(folder.resolve("history.jsonl"));
        Timeline timeline = new Timeline(folder.resolve("timeline.jsonl"), out);
        Nemesis nemesis = new Nemesis(whole, timeline)) {
      out.printf(
          "Seed %d: %d clients, %d rounds of faults%n", seed, CLIENTS, schedule.rounds().size());
      Load load = new Load(whole, history, seed);
      load.begin(CLIENTS);
      try {
        nemesis.follow(schedule);
      } catch (RuntimeException never) {
        stuck = String.valueOf(never.getMessage());
        out.println("  " + never);
      }
      load.end(WALKING_ON);
      recoveries = nemesis.recoveries();
      calls = history.calls();
    }
    return new Report(seed, calls, recoveries, stuck, audited(earlier));
  }

  /** Looks at everything there is, with whatever history lies in the folder. */
  Report audit() throws InterruptedException {
    return new Report(0, 0, List.of(), "", audited(Set.of()));
  }

  private Map<String, List<String>> audited(Set<String> earlier) throws InterruptedException {
    out.println(
        "The auditor looks at databases, topics, files, mails, letters, logs and traces ...");
    return new Auditor(Canary.words())
        .audit(() -> Evidence.gather(whole, folder, earlier), SETTLING);
  }
}
