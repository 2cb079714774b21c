package fr.matricule.documents.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.inspection.HonestFiles.Honest;
import fr.matricule.documents.inspection.HonestFiles.Kept;
import fr.matricule.documents.inspection.HostileFiles.Hostile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OddFilesTest {

  @TempDir Path folder;

  static List<Honest> honest() {
    return HonestFiles.all();
  }

  static List<Hostile> hostile() {
    return HostileFiles.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("honest")
  void takesWhatEveryViewerOpens(Honest paper) throws IOException {
    Inspection found = inspect(paper.bytes());
    assertThat(found).isInstanceOf(Sound.class);
    Path rendition = ((Sound) found).rendition();
    assertThat(rendition != null).isEqualTo(paper.kept() == Kept.WITH_RENDITION);
    if (rendition != null) {
      assertDoesNothing(rendition);
    }
  }

  private static void assertDoesNothing(Path rendition) throws IOException {
    String bytes = Files.readString(rendition, StandardCharsets.ISO_8859_1);
    assertThat(bytes)
        .startsWith("%PDF-")
        .doesNotContain("/JavaScript", "/EmbeddedFile", "/XFA", "/AA", "/Annots", "/AcroForm");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void refusesWhatNoPaperNeeds(Hostile trap) throws IOException {
    assertThat(inspect(trap.bytes())).isInstanceOf(Unsound.class);
  }

  @Test
  void triesSixtyOfEachAtLeast() {
    assertThat(honest()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    assertThat(hostile()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
  }

  private Inspection inspect(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("file"), bytes);
    try {
      FileType type = RealType.of(file);
      return StructureReading.read(type, file, folder.resolve("rendition.pdf"));
    } catch (Refused refused) {
      return new Unsound(refused.reason());
    }
  }
}
