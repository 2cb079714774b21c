package fr.matricule.gate;

import fr.matricule.eligibility.rules.book.Example;
import fr.matricule.eligibility.storage.BookFolder;
import fr.matricule.eligibility.storage.ExampleFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code rules replay}: the candidate's own cases first, then everything that is stored. */
final class ReplayCommand {

  private final Options options;
  private final PrintStream out;

  ReplayCommand(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  int run() throws IOException {
    BookFolder folder = BookFolder.open(options.candidate());
    folder.wording();
    List<Expectation> expected = folder.expectedFlips().map(Expectation::read).orElseGet(List::of);
    List<String> broken = failing(folder, folder.cases());
    if (!broken.isEmpty()) {
      throw new BadOptions(
          "Cases of the candidate end otherwise than they say: %s.", String.join(", ", broken));
    }
    Path certificate = options.candidate().resolve(BookFolder.CERTIFICATE);
    // the verdict of an earlier replay must not outlive this one
    Files.deleteIfExists(certificate);
    Replay replay =
        Replay.of(folder.book(), folder.identity(), expected, RunningService.of(options)::page);
    List<String> otherwise = failing(folder, ExampleFiles.examples());
    new Table(out).print(replay);
    out.printf(
        "%nOf the build's own cases %d end otherwise by the candidate%s%n",
        otherwise.size(), otherwise.isEmpty() ? "." : ": " + String.join(", ", otherwise) + ".");
    if (options.json().isPresent()) {
      Json.TOLERANT.writeValue(options.json().get().toFile(), Report.of(replay, otherwise));
    }
    return conclude(replay, certificate);
  }

  private static List<String> failing(BookFolder folder, List<Example> cases) {
    return cases.stream().filter(one -> !one.holdsBy(folder.book())).map(Example::id).toList();
  }

  private int conclude(Replay replay, Path certificate) throws IOException {
    if (!replay.passed()) {
      out.printf(
          "%nNot certified: explain the flips in %s, or correct the candidate.%n",
          BookFolder.EXPECTED_FLIPS);
      return Main.UNEXPLAINED;
    }
    Json.TOLERANT.writeValue(certificate.toFile(), replay.certificate());
    out.printf("%nCertified: %s. A restart with this folder activates it.%n", certificate);
    return Main.PASSED;
  }
}
