package fr.matricule.eligibility;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.matricule.kernel.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fr.matricule.eligibility");

  @Test
  void keepsNounsVerbsAndDoorsApart() {
    ArchitectureRules.check("fr.matricule.eligibility");
  }

  @Test
  void theRulesKnowNothingButFactsAndTheCalendar() {
    classes()
        .that()
        .resideInAPackage("fr.matricule.eligibility.rules..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java.lang..",
            "java.math..",
            "java.time..",
            "java.util..",
            "org.jspecify..",
            "fr.matricule.eligibility.codes",
            "fr.matricule.eligibility.facts",
            "fr.matricule.eligibility.assessment",
            "fr.matricule.eligibility.rules..")
        .check(CODE);
  }

  @Test
  void theNounsKnowNoRule() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "fr.matricule.eligibility.codes",
            "fr.matricule.eligibility.facts",
            "fr.matricule.eligibility.assessment")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("fr.matricule.eligibility.rules..")
        .check(CODE);
  }
}
