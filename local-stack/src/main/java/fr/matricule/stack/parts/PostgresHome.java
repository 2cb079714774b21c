package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.StackFailure;
import fr.matricule.stack.machine.Unprivileged;
import fr.matricule.stack.machine.Versions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Where PostgreSQL's programs and its cluster lie. */
record PostgresHome(Path programs, Path cluster, Unprivileged runner) {
  private static final String VERSION = "postgresql-" + Versions.of("postgresql");

  /**
   * As nobody, programs and cluster stand under {@code /var/tmp}: the way to the checkout may be
   * closed to nobody.
   */
  static PostgresHome prepare(Places places, Unprivileged runner) throws IOException {
    if (runner != Unprivileged.NOBODY) {
      Path programs = places.cache().resolve(VERSION);
      unpack(programs);
      return new PostgresHome(programs, places.data().resolve("postgres"), runner);
    }
    Path open = Path.of("/var/tmp", "matricule-" + hash(places.data()));
    requireOurs(open);
    Path programs = open.resolve(VERSION);
    unpack(programs);
    Path cluster = open.resolve("postgres");
    Files.createDirectories(cluster);
    link(places.data().resolve("postgres"), cluster);
    give(cluster);
    return new PostgresHome(programs, cluster, runner);
  }

  List<String> command(String program, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(programs.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    return runner.command(command);
  }

  private static String hash(Path path) {
    var crc = new CRC32();
    crc.update(path.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  /** Everybody may write to {@code /var/tmp}: what somebody else laid there is not run. */
  private static void requireOurs(Path open) throws IOException {
    Files.createDirectories(open);
    if (!Files.getAttribute(open, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(0)) {
      throw new StackFailure("The folder " + open + " belongs to somebody else: remove it.");
    }
  }

  private static void link(Path link, Path target) throws IOException {
    Files.createDirectories(link.getParent());
    if (!Files.isSymbolicLink(link)) {
      Files.createSymbolicLink(link, target);
    }
  }

  private static void give(Path cluster) throws IOException {
    try {
      var chown = new ProcessBuilder("chown", "-R", "65534:65534", cluster.toString()).start();
      if (!chown.waitFor(10, TimeUnit.SECONDS) || chown.exitValue() != 0) {
        throw new StackFailure("The folder " + cluster + " cannot be given to the user nobody.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void unpack(Path home) throws IOException {
    if (Files.exists(home.resolve("bin/postgres"))) {
      return;
    }
    Files.createDirectories(home.getParent());
    Path fresh = Files.createTempDirectory(home.getParent(), VERSION);
    Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (InputStream archive = archive();
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, fresh.resolve(entry.getName()).normalize());
      }
    }
    try {
      Files.move(fresh, home);
    } catch (IOException e) {
      // Another stack of this checkout unpacked it in the meantime.
      Places.wipe(fresh);
      if (!Files.exists(home.resolve("bin/postgres"))) {
        throw e;
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      boolean program = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  private static InputStream archive() {
    boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    String name =
        "postgres-%s-%s.txz".formatted(mac ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
    InputStream archive = PostgresHome.class.getResourceAsStream("/" + name);
    if (archive == null) {
      throw new StackFailure(
          "PostgreSQL's programs for this machine ("
              + name
              + ") are not in local-stack/target/lib:"
              + " build local-stack on this machine.");
    }
    return archive;
  }
}
