package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Child;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.StackFailure;
import fr.matricule.stack.machine.StopSignal;
import fr.matricule.stack.machine.Unprivileged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Makes a new cluster: checksums, passwords asked, UTF-8, the same sort order on every machine. */
record PostgresCluster(PostgresHome home, Path log) {

  void create() throws IOException {
    emptyOfAnUnfinishedOne();
    Path password = Files.createTempFile("matricule", null);
    try {
      Files.writeString(password, Postgres.SUPERUSER);
      if (home.runner() == Unprivileged.NOBODY) {
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-r--r--"));
      }
      Child.start(
              "initdb", home.command("initdb", options(password)), Map.of(), log, StopSignal.TERM)
          .awaitSuccess(Duration.ofSeconds(60));
    } finally {
      Files.delete(password);
    }
  }

  private List<String> options(Path password) {
    return List.of(
        "-D",
        home.cluster().toString(),
        "-U",
        Postgres.SUPERUSER,
        "--pwfile",
        password.toString(),
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C");
  }

  private void emptyOfAnUnfinishedOne() throws IOException {
    if (!Files.isDirectory(home.cluster())) {
      return;
    }
    try (var children = Files.list(home.cluster())) {
      for (Path child : children.toList()) {
        if (child.getFileName().toString().equals("lost+found")) {
          throw new StackFailure("The folder " + home.cluster() + " is not empty.");
        }
        Places.wipe(child);
      }
    }
  }
}
