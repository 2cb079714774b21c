package fr.matricule.eligibility.rules.book;

import fr.matricule.eligibility.assessment.Assessment;
import fr.matricule.eligibility.codes.AssessmentOutcome;
import fr.matricule.eligibility.codes.CoverKind;
import fr.matricule.eligibility.codes.FamilyLink;
import fr.matricule.eligibility.codes.Situation;
import fr.matricule.eligibility.facts.Fact;
import fr.matricule.eligibility.facts.FactSet;
import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.rules.Answer;
import fr.matricule.eligibility.rules.Conditions;
import fr.matricule.eligibility.rules.PersonOnDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Several members of a family, each judged on their own: what one of them is insured by, another
 * may join. A member's own way is tried beside it; nobody waits for anybody.
 */
public final class Household {

  /**
   * One member.
   *
   * @param through the members whom this one joins or depends on; any of them may be insured
   */
  public record Member(String name, Facts facts, List<String> through) {
    public Member {
      through = List.copyOf(through);
    }
  }

  /**
   * What follows for one member.
   *
   * @param facts those that were stated, with those that follow from the others
   * @param derived the facts that follow from the others
   */
  public record Judged(Member member, Facts facts, FactSet derived, Assessment assessment) {}

  private final RuleBook book;
  private final LocalDate on;
  private final Map<String, Member> members = new HashMap<>();
  private final Map<String, Judged> judged = new HashMap<>();

  private Household(RuleBook book, List<Member> members, LocalDate on) {
    this.book = book;
    this.on = on;
    members.forEach(member -> this.members.put(member.name(), member));
  }

  /** Judges every member, in the order in which they are named; no two may depend on each other. */
  public static List<Judged> judge(RuleBook book, List<Member> members, LocalDate on) {
    Household household = new Household(book, members, on);
    return members.stream().map(household::judged).toList();
  }

  /** The first member who is insured through themselves, if any. */
  public static @Nullable Member circle(List<Member> members) {
    Map<String, Member> named = new HashMap<>();
    members.forEach(member -> named.put(member.name(), member));
    for (Member member : members) {
      Set<String> before = new HashSet<>();
      List<String> open = new ArrayList<>(member.through());
      while (!open.isEmpty()) {
        String next = open.removeLast();
        if (next.equals(member.name())) {
          return member;
        }
        if (before.add(next) && named.get(next) instanceof Member other) {
          open.addAll(other.through());
        }
      }
    }
    return null;
  }

  private Judged judged(Member member) {
    Judged known = judged.get(member.name());
    if (known == null) {
      List<Judged> sponsors =
          member.through().stream().map(members::get).map(this::judged).toList();
      known = judge(member, sponsors);
      judged.put(member.name(), known);
    }
    return known;
  }

  private Judged judge(Member member, List<Judged> sponsors) {
    Facts facts = member.facts();
    FactSet derived = FactSet.EMPTY;
    if (!sponsors.isEmpty()) {
      facts = stated(facts, Fact.SPONSOR_INSURED, insured(sponsors));
      facts = stated(facts, Fact.SITUATION, situation(facts, sponsors));
      for (Fact<?> fact : List.of(Fact.SPONSOR_INSURED, Fact.SITUATION)) {
        if (!Objects.equals(fact.of(facts), fact.of(member.facts()))) {
          derived = derived.plus(fact);
        }
      }
    }
    return new Judged(member, facts, derived, book.assess(facts, on));
  }

  /** What was stated stands. */
  private static <T> Facts stated(Facts facts, Fact<T> fact, @Nullable T value) {
    return fact.of(facts) == null ? fact.changed(facts, value) : facts;
  }

  /** Whether one of them is insured; unknown while one of them might be. */
  private static @Nullable Boolean insured(List<Judged> sponsors) {
    if (sponsors.stream().anyMatch(Household::isInsured)) {
      return true;
    }
    boolean open =
        sponsors.stream().anyMatch(s -> s.assessment().outcome() == AssessmentOutcome.UNDETERMINED);
    return open ? null : false;
  }

  /** Covered here, or registered here at another State's expense. */
  private static boolean isInsured(Judged sponsor) {
    AssessmentOutcome outcome = sponsor.assessment().outcome();
    return outcome.opens()
        || (outcome == AssessmentOutcome.COORDINATION
            && sponsor.facts().cover().kind() == CoverKind.S1);
  }

  /** What somebody is who joins these and says nothing else; a child's age has to be known. */
  private @Nullable Situation situation(Facts facts, List<Judged> sponsors) {
    FamilyLink link = facts.family().link();
    if (link == null) {
      return null;
    }
    if (link != FamilyLink.CHILD) {
      return Situation.FAMILY_MEMBER;
    }
    PersonOnDay child = new PersonOnDay(facts, on, book.on(on).orElseThrow().values());
    return switch (Conditions.isMinor(child)) {
      case Answer.Unknown _ -> null;
      case Answer.Yes _ ->
          sponsors.stream().anyMatch(this::seeksAsylum)
              ? Situation.ASYLUM_SEEKER
              : Situation.DEPENDANT_MINOR;
      case Answer.No _, Answer.NotYet _ -> Situation.FAMILY_MEMBER;
    };
  }

  /**
   * Conditions asks for asylum does so for the children too, and these do not wait (decree
   * 2019-1531).
   */
  private boolean seeksAsylum(Judged sponsor) {
    return sponsor.facts().situation() == Situation.ASYLUM_SEEKER && !isInsured(sponsor);
  }
}
