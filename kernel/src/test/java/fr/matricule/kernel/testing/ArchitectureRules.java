package fr.matricule.kernel.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Nouns, verbs, doors: what may know what in a service, as sentences that fail. */
public final class ArchitectureRules {

  private ArchitectureRules() {}

  /** Checks every rule on the main classes of a service's root package. */
  public static void check(String root) {
    JavaClasses code = mainClasses(root);
    rules(root).forEach(rule -> rule.check(code));
  }

  /** The packages that translate: HTTP, topics, tables, files, and what is called or sent out. */
  private static final List<String> DOORS =
      List.of("web", "messaging", "storage", "clients", "jobs", "delivery", "antivirus");

  /** Checks that rooms of a root package, and the packages within them, know each other one way. */
  public static void checkRooms(String root) {
    rooms(root).check(mainClasses(root));
  }

  private static JavaClasses mainClasses(String root) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(root);
  }

  private static ArchRule rooms(String root) {
    return slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .as("rooms have no circles");
  }

  private static List<ArchRule> rules(String root) {
    String[] doors = DOORS.stream().map(door -> root + "." + door + "..").toArray(String[]::new);
    String verbs = root + ".usecase..";
    // whatever is no verb and no door is a noun, so a new room is one until it is named above
    String[] others = Stream.concat(Stream.of(verbs), Stream.of(doors)).toArray(String[]::new);
    return List.of(
        noClasses()
            .that()
            .resideOutsideOfPackages(others)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(verbs)
            .allowEmptyShould(true)
            .as("nouns know no verb"),
        noClasses()
            .that()
            .resideOutsideOfPackages(others)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(doors)
            .allowEmptyShould(true)
            .as("nouns know no door"),
        noClasses()
            .that()
            .resideOutsideOfPackages(others)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka..", "io.minio..", "io.vertx..")
            .allowEmptyShould(true)
            .as("nouns know no transport"),
        noClasses()
            .that()
            .resideInAPackage(verbs)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(doors)
            .allowEmptyShould(true)
            .as("verbs know no door"),
        noClasses()
            .that()
            .resideOutsideOfPackage(verbs)
            .should()
            .beAnnotatedWith(Transactional.class)
            .as("only verbs are transactional (classes)"),
        methods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(verbs)
            .should()
            .notBeAnnotatedWith(Transactional.class)
            .allowEmptyShould(true)
            .as("only verbs are transactional (methods)"),
        noClasses()
            .should()
            .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|DTO|Base)")
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .as("names say something"),
        noClasses().should().resideInAPackage("..common..").as("nothing is merely common"),
        noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .as("time comes from the injected Clock"),
        noClasses().should().callMethod(Thread.class, "sleep", long.class).as("nothing sleeps"),
        noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .as("nothing prints"),
        methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .and()
            .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
            .should(SecuredByAnnotation.SAYS_WHO_MAY_CALL)
            .allowEmptyShould(true)
            .as("every resource method says who may call it"),
        classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .resideInAPackage("..web..")
            .allowEmptyShould(true)
            .as("HTTP comes in by the web door"),
        noClasses()
            .that()
            .resideInAPackage(root + ".web..")
            .should()
            .callMethodWhere(
                JavaCall.Predicates.target(
                    DescribedPredicate.and(
                        HasOwner.Predicates.With.<JavaClass>owner(
                            JavaClass.Predicates.assignableTo(ObjectMapper.class)),
                        HasName.Predicates.nameMatching("read.*|treeToValue|convertValue"))))
            .allowEmptyShould(true)
            .as("requests are read by RequestJson alone"),
        methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
            .should(PassesTheGate.PASS_THE_GATE)
            .allowEmptyShould(true)
            .as("whatever a request brings passes the gate"),
        noClasses()
            .should()
            .implement(MessageBodyReader.class)
            .orShould()
            .implement(ParamConverterProvider.class)
            .as("there is one gate, the kernel's"),
        rooms(root));
  }

  /** The annotations by which a method is opened or closed. */
  static final List<Class<? extends java.lang.annotation.Annotation>> SECURITY =
      List.of(
          RolesAllowed.class,
          PermitAll.class,
          DenyAll.class,
          io.quarkus.security.PermissionsAllowed.class,
          io.quarkus.security.Authenticated.class);
}
