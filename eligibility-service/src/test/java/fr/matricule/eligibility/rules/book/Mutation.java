package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.assessment.Clause;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.PersonOnDay;
import fr.matricule.eligibility.rules.Rule;
import fr.matricule.eligibility.rules.Section;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One way to get a rule wrong. */
enum Mutation {
  TAKEN_OUT,
  ANSWERS_THE_CONTRARY,
  ALWAYS_YES,
  ALWAYS_NO,
  ALWAYS_UNKNOWN,
  NAMES_NO_GROUND,
  CONCERNS_EVERYBODY,
  CONCERNS_NOBODY,
  ALWAYS_IN_FORCE,
  OPENS_ON_THE_DAY;

  /** Whether there is anything in a rule that it could change. */
  boolean fits(Rule rule) {
    return switch (this) {
      case ALWAYS_IN_FORCE -> !clause(rule.clause()).equals(rule.clause());
      case OPENS_ON_THE_DAY ->
          Arrays.stream(rule.getClass().getDeclaredMethods())
              .anyMatch(method -> method.getName().equals("opens"));
      default -> true;
    };
  }

  /** The book's sections with this one rule got wrong. */
  List<Section> in(RuleBook book, Rule rule) {
    return book.sections().stream().map(section -> in(section, rule)).toList();
  }

  private Section in(Section section, Rule rule) {
    List<Rule> rules =
        section.rules().stream()
            .filter(one -> one != rule || this != TAKEN_OUT)
            .map(one -> one == rule ? wrong(rule) : one)
            .toList();
    return new Section(section.chapter(), section.demand(), rules);
  }

  private Rule wrong(Rule rule) {
    return (Rule)
        Proxy.newProxyInstance(
            Rule.class.getClassLoader(),
            doors(rule.getClass()).toArray(Class[]::new),
            (_, method, arguments) -> {
              try {
                Object right = method.invoke(rule, arguments);
                return switch (method.getName()) {
                  case "clause" -> clause((Clause) right);
                  case "concerns" -> scope((Answer) right);
                  case "holds" -> answer((Answer) right);
                  case "opens" -> day((LocalDate) right, (PersonOnDay) arguments[0]);
                  default -> right;
                };
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  private static Set<Class<?>> doors(@Nullable Class<?> type) {
    Set<Class<?>> doors = new LinkedHashSet<>();
    for (Class<?> one = type; one != null; one = one.getSuperclass()) {
      doors.addAll(List.of(one.getInterfaces()));
    }
    return doors;
  }

  private Clause clause(Clause right) {
    return this == ALWAYS_IN_FORCE
        ? Clause.of(right.id(), right.chapter(), right.reference())
        : right;
  }

  private Answer scope(Answer right) {
    return switch (this) {
      case CONCERNS_EVERYBODY -> Answer.YES;
      case CONCERNS_NOBODY -> Answer.NO;
      default -> right;
    };
  }

  private Answer answer(Answer right) {
    return switch (this) {
      case ANSWERS_THE_CONTRARY -> right.not();
      case ALWAYS_YES -> Answer.YES;
      case ALWAYS_NO -> new Answer.No(right.failing());
      case ALWAYS_UNKNOWN -> Answer.unknown(Fact.PRIVATE_INSURANCE);
      case NAMES_NO_GROUND -> groundless(right);
      default -> right;
    };
  }

  private static Answer groundless(Answer right) {
    return switch (right) {
      case Answer.No _ -> Answer.NO;
      case Answer.NotYet wait -> new Answer.NotYet(wait.from(), Set.of());
      case Answer.Yes _, Answer.Unknown _ -> right;
    };
  }

  private LocalDate day(LocalDate right, PersonOnDay person) {
    return this == OPENS_ON_THE_DAY ? person.on() : right;
  }
}
