package fr.matricule.documents.inspection;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.review.DocumentReason;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a file's structure in a Java process of its own: a file made to exhaust or break its reader
 * takes that process with it and nothing else.
 */
public class SeparateReader {

  // out of memory by -XX:+ExitOnOutOfMemoryError; abort and segmentation fault of native decoders
  private static final Set<Integer> KILLED_BY_THE_FILE = Set.of(3, 134, 139);
  private static final String CLASS_PATH =
      Stream.of(
              StructureReading.class,
              org.apache.pdfbox.pdmodel.PDDocument.class,
              org.apache.pdfbox.io.RandomAccessRead.class,
              org.apache.fontbox.cmap.CMap.class,
              org.apache.commons.logging.LogFactory.class,
              org.jboss.logging.Logger.class,
              com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi.class,
              com.twelvemonkeys.imageio.ImageReaderBase.class,
              com.twelvemonkeys.imageio.metadata.Directory.class,
              com.twelvemonkeys.lang.Validate.class,
              com.twelvemonkeys.io.FileUtil.class,
              com.twelvemonkeys.image.ImageUtil.class)
          .map(SeparateReader::place)
          .distinct()
          .collect(Collectors.joining(File.pathSeparator));

  private final Semaphore atOnce = new Semaphore(2);
  private final Path folder;
  private final Duration patience;

  /** Reads in processes that may write to {@code folder} and live for {@code patience}. */
  public SeparateReader(Path folder, Duration patience) {
    this.folder = folder;
    this.patience = patience;
  }

  Inspection read(FileType type, Path file) throws IOException {
    Path answer = Files.createTempFile(folder, "answer", null);
    try {
      atOnce.acquire();
      try {
        return outcome(start(type, file, answer), answer);
      } finally {
        atOnce.release();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while a file was being read");
    } finally {
      Files.delete(answer);
    }
  }

  private Process start(FileType type, Path file, Path answer) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx192m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:-UsePerfData",
                    "-Djava.awt.headless=true",
                    "-Djava.io.tmpdir=" + folder,
                    "-cp",
                    CLASS_PATH,
                    StructureReading.class.getName(),
                    type.name(),
                    file.toString(),
                    answer.toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    // the service's environment holds its credentials
    builder.environment().clear();
    return builder.start();
  }

  private Inspection outcome(Process process, Path answer)
      throws IOException, InterruptedException {
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Unsound(DocumentReason.CORRUPT);
      }
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() == 0) {
      return Answer.parse(Files.readString(answer));
    }
    if (KILLED_BY_THE_FILE.contains(process.exitValue())) {
      return new Unsound(DocumentReason.CORRUPT);
    }
    throw new IOException("The reader ended with status " + process.exitValue());
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
