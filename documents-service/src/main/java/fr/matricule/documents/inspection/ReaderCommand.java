package fr.matricule.documents.inspection;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import fr.matricule.documents.file.FileType;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the reading process is started: which program, within which limits of the system. */
interface ReaderCommand {

  /** What one reading process works on. */
  record Task(FileType type, Path file, Path answer, Path rendition) {}

  List<String> of(Task task);

  /** A Java process with the limits that are meant for every file. */
  static ReaderCommand limited(Duration patience) {
    return task -> {
      List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", LIMITED, "reader"));
      command.add(Long.toString(ADDRESS_SPACE_KB));
      command.add(Long.toString(patience.toSeconds() + 1));
      command.addAll(java(task));
      return command;
    };
  }

  /** Decoders written in C allocate outside the heap, which only the system can limit. */
  long ADDRESS_SPACE_KB = 900L * 1024;

  /**
   * No core file; memory; processor time; no file beyond 128 MB (the shell counts in 512 bytes).
   * Where memory runs out all the same, the system ends this process and not the service. Systems
   * other than Linux, where nobody runs it in earnest, cannot limit memory.
   */
  String LIMITED =
      """
      echo 1000 2>/dev/null >/proc/self/oom_score_adj
      ulimit -c 0
      ulimit -v "$1" || [ "$(uname)" != Linux ] || exit 71
      ulimit -t "$2" && ulimit -f 262144 || exit 71
      shift 2
      exec "$@"
      """;

  private static List<String> java(Task task) {
    Path folder = task.answer().toAbsolutePath().getParent();
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx192m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:ReservedCodeCacheSize=24m",
        "-XX:MaxMetaspaceSize=64m",
        "-XX:CompressedClassSpaceSize=24m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=/dev/null",
        "-XX:-UsePerfData",
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=" + folder,
        "-Duser.home=" + folder,
        "-cp",
        CLASS_PATH,
        StructureReading.class.getName(),
        task.type().name(),
        task.file().toString(),
        task.answer().toString(),
        task.rendition().toString());
  }

  String CLASS_PATH =
      Stream.of(
              StructureReading.class,
              org.apache.pdfbox.pdmodel.PDDocument.class,
              org.apache.pdfbox.io.RandomAccessRead.class,
              org.apache.fontbox.cmap.CMap.class,
              org.apache.commons.logging.LogFactory.class,
              org.jboss.logging.Logger.class,
              JPEGImageReaderSpi.class,
              TIFFImageReaderSpi.class,
              com.twelvemonkeys.imageio.ImageReaderBase.class,
              com.twelvemonkeys.imageio.metadata.Directory.class,
              com.twelvemonkeys.lang.Validate.class,
              com.twelvemonkeys.io.FileUtil.class,
              com.twelvemonkeys.image.ImageUtil.class)
          .map(ReaderCommand::place)
          .distinct()
          .collect(Collectors.joining(File.pathSeparator));

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
