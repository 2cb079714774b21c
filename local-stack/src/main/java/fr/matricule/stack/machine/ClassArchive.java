package fr.matricule.stack.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Classes as a JVM had them loaded, for the next start of the same program on the same JDK. The JVM
 * writes the file when it ends well; one that is killed writes none.
 */
public final class ClassArchive {
  private final Path folder;
  private final String name;
  private final List<Path> program;
  private final String fingerprint;

  /** {@code program} are the jars that the JVM starts with; archives of earlier ones are no use. */
  public ClassArchive(Path folder, String name, List<Path> program) {
    this.folder = folder;
    this.name = name;
    this.program = List.copyOf(program);
    var seen = new ArrayList<String>();
    seen.add(System.getProperty("java.vm.version"));
    program.forEach(jar -> seen.add(describe(jar)));
    this.fingerprint = HexFormat.of().toHexDigits(seen.hashCode());
  }

  private static String describe(Path jar) {
    try {
      return jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
    } catch (IOException _) {
      return jar + " is missing";
    }
  }

  private Path file() {
    return folder.resolve(name + "-" + fingerprint + ".jsa");
  }

  public List<String> options() throws IOException {
    if (!Files.exists(file())) {
      forgetEarlier();
    }
    return List.of(
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + file(),
        // What makes an archive unusable is mended at the next end, not the reader's concern.
        "-Xlog:disable",
        "-Xlog:all=error,cds*=off:stderr");
  }

  /** Whether the next start will be faster if only this JVM ends well. */
  public boolean isMissing() {
    return program.stream().allMatch(Files::isRegularFile) && !Files.exists(file());
  }

  /** How long to let a JVM end: the first one writes its archive. */
  public Duration patience() {
    return Files.exists(file()) ? Duration.ofSeconds(20) : Duration.ofMinutes(2);
  }

  private void forgetEarlier() throws IOException {
    try (var archives = Files.newDirectoryStream(folder, name + "-*.jsa")) {
      for (Path archive : archives) {
        Files.deleteIfExists(archive);
      }
    }
  }
}
