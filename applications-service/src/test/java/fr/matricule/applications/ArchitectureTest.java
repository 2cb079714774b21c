package fr.matricule.applications;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.matricule.kernel.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final String ROOT = "fr.matricule.applications";

  @Test
  void keepsNounsVerbsAndDoorsApart() {
    ArchitectureRules.check(ROOT);
  }

  @Test
  void letsFormNumberAndDeadlinesKnowNothingOfTheCase() {
    JavaClasses code =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    for (String noun : new String[] {".form", ".number", ".deadlines"}) {
      noClasses()
          .that()
          .resideInAPackage(ROOT + noun)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ROOT,
              ROOT + ".usecase..",
              ROOT + ".web..",
              ROOT + ".messaging..",
              ROOT + ".storage..",
              ROOT + ".clients..",
              ROOT + ".jobs..")
          .check(code);
    }
  }
}
