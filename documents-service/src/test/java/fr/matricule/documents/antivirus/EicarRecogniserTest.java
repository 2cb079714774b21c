package fr.matricule.documents.antivirus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.documents.SampleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EicarRecogniserTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_500, 65_535, 65_536, 200_000})
  void knowsTheTestFileWhereverItStands(int before) throws IOException {
    byte[] file =
        SampleFiles.concat(
            SampleFiles.noise(before), SampleFiles.eicar(), SampleFiles.noise(before));
    assertThat(isInfected(file)).isTrue();
  }

  @Test
  void knowsItBehindAFalseStart() throws IOException {
    byte[] start = "X5O!P%@AP[4\\PZ".getBytes(StandardCharsets.US_ASCII);
    assertThat(isInfected(SampleFiles.concat(start, SampleFiles.eicar()))).isTrue();
  }

  @Test
  void letsEverythingElsePass() throws IOException {
    assertThat(isInfected(SampleFiles.pdf(1))).isFalse();
    assertThat(isInfected(SampleFiles.firstHalf(SampleFiles.eicar()))).isFalse();
    assertThat(isInfected(new byte[0])).isFalse();
  }

  private boolean isInfected(byte[] bytes) throws IOException {
    return new EicarRecogniser().isInfected(Files.write(folder.resolve("file"), bytes));
  }
}
