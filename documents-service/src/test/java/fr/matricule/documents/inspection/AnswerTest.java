package fr.matricule.documents.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.documents.file.FileType;
import fr.matricule.documents.file.Inspection;
import fr.matricule.documents.file.Inspection.Sound;
import fr.matricule.documents.file.Inspection.Unsound;
import fr.matricule.documents.review.DocumentReason;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTest {

  static Stream<Inspection> inspections() {
    return Stream.of(
        new Sound(FileType.PDF, 12),
        new Sound(FileType.PNG, null),
        new Unsound(DocumentReason.CORRUPT));
  }

  @ParameterizedTest
  @MethodSource("inspections")
  void crossesFromOneProcessToTheOther(Inspection inspection) {
    assertThat(Answer.parse(Answer.format(inspection))).isEqualTo(inspection);
  }
}
