package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Child;
import fr.matricule.stack.machine.Java;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.StackFailure;
import fr.matricule.stack.machine.StopSignal;
import fr.matricule.stack.machine.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A Keycloak, unpacked and built once for the options we start it with. */
record KeycloakHome(Path folder) {
  private static final List<String> BUILD =
      List.of("build", "--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

  /** The one in the cache; the first call downloads it with Maven and builds it. */
  static KeycloakHome prepare(Places places) throws IOException {
    String version = Versions.of("keycloak");
    String options = HexFormat.of().toHexDigits(BUILD.hashCode());
    Path home = places.cache().resolve("keycloak-" + version + "-" + options);
    if (!Files.isDirectory(home)) {
      create(places, version, home);
    }
    return new KeycloakHome(home);
  }

  /** What kc.sh would run, without the shell in between that only passes signals on. */
  List<String> command(String heap, List<String> options, List<String> arguments) {
    var all = new ArrayList<>(options);
    all.addAll(
        List.of(
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Dkc.home.dir=" + folder,
            "-Djboss.server.config.dir=" + folder.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-cp",
            jar().toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    all.addAll(arguments);
    return Java.command(heap, all);
  }

  Path jar() {
    return folder.resolve("lib/quarkus-run.jar");
  }

  private static void create(Places places, String version, Path home) throws IOException {
    System.out.println("  Keycloak is downloaded (160 MB) and built, this once ...");
    Path log = places.logs().resolve("keycloak-build.log");
    Path draft = Files.createTempDirectory(places.cache(), "keycloak");
    try {
      download(places.root(), version, draft, log);
      var unbuilt = new KeycloakHome(draft.resolve("keycloak-" + version));
      Child.start(
              "Keycloak's build",
              unbuilt.command("512m", List.of(), BUILD),
              Map.of(),
              log,
              StopSignal.TERM)
          .awaitSuccess(Duration.ofMinutes(5));
      Files.move(unbuilt.folder(), home);
    } catch (IOException e) {
      // Another stack of this checkout was faster.
      if (!Files.isDirectory(home)) {
        throw e;
      }
    } finally {
      Places.wipe(draft);
    }
  }

  private static void download(Path root, String version, Path target, Path log) {
    Path maven = root.resolve("mvnw");
    if (!Files.exists(maven)) {
      throw new StackFailure("Keycloak cannot be downloaded: there is no mvnw in " + root + ".");
    }
    Child.start(
            "Keycloak's download",
            List.of(
                "sh",
                maven.toString(),
                "-f",
                root.resolve("pom.xml").toString(),
                "-q",
                "-B",
                "-ntp",
                "-N",
                "dependency:unpack",
                // A mark of an earlier download must not stand for files that were deleted since.
                "-Dmdep.overWriteReleases=true",
                "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + version + ":zip",
                "-DoutputDirectory=" + target),
            Map.of("JAVA_HOME", System.getProperty("java.home")),
            log,
            StopSignal.TERM)
        .awaitSuccess(Duration.ofMinutes(15));
  }
}
