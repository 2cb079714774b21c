package fr.matricule.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
  @TempDir Path root;

  @Test
  void wipesDataAndKeepsDownloads() throws IOException {
    Places places = Places.in(root, root.resolve(".matricule"));
    places.prepare();
    Files.writeString(places.data().resolve("of-a-case"), "x");
    Files.writeString(places.cache().resolve("download"), "x");

    places.wipeData();

    assertThat(places.data()).isEmptyDirectory();
    assertThat(places.cache().resolve("download")).exists();
  }

  @Test
  void wipesWhatALinkLeadsTo() throws IOException {
    Places places = Places.in(root, root.resolve(".matricule"));
    places.prepare();
    Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("cluster"), "x");
    Files.createSymbolicLink(places.data().resolve("postgres"), elsewhere);

    places.wipeData();

    assertThat(elsewhere).doesNotExist();
    assertThat(places.data()).isEmptyDirectory();
  }

  @Test
  void leavesOtherStacksOfTheCheckoutTheirData() {
    Places mine = Places.in(root, root.resolve("mine"));
    Places yours = Places.in(root, root.resolve("yours"));
    mine.prepare();
    yours.prepare();

    mine.wipeData();

    assertThat(yours.logs()).exists();
    assertThat(mine.cache()).isEqualTo(yours.cache());
  }

  @Test
  void saysWhichFolderCannotBeWritten() throws IOException {
    Path file = Files.writeString(root.resolve("file"), "in the way");

    assertThatExceptionOfType(StackFailure.class)
        .isThrownBy(() -> Places.in(root, file).prepare())
        .withMessageContaining(file.toString());
  }
}
