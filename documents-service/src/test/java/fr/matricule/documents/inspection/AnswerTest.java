package fr.matricule.documents.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.matricule.documents.FileType;
import fr.matricule.documents.Inspection;
import fr.matricule.documents.Inspection.Sound;
import fr.matricule.documents.Inspection.Unsound;
import fr.matricule.documents.Reason;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTest {

  static Stream<Inspection> inspections() {
    return Stream.of(
        new Sound(FileType.PDF, 12), new Sound(FileType.PNG, null), new Unsound(Reason.CORRUPT));
  }

  @ParameterizedTest
  @MethodSource("inspections")
  void crossesFromOneProcessToTheOther(Inspection inspection) {
    assertThat(Answer.parse(Answer.format(inspection))).isEqualTo(inspection);
  }
}
