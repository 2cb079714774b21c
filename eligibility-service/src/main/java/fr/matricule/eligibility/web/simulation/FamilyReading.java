package fr.matricule.eligibility.web.simulation;

import fr.matricule.eligibility.facts.Facts;
import fr.matricule.eligibility.rules.book.Household;
import fr.matricule.eligibility.rules.book.Household.Member;
import fr.matricule.eligibility.web.simulation.FamilyRequest.FamilyMember;
import fr.matricule.kernel.http.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the members of a family, and names what cannot be. */
final class FamilyReading {

  static final int MOST = 12;

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,20}");

  private FamilyReading() {}

  static List<Member> of(@Nullable FamilyRequest request) {
    Problem faulty = Problem.of(422, "invalid-request");
    List<@Nullable FamilyMember> stated =
        request == null || request.members() == null ? List.of() : request.members();
    if (stated.isEmpty()) {
      throw faulty.at("/members", "required");
    }
    if (stated.size() > MOST) {
      throw faulty.at("/members", "at-most", MOST);
    }
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      members.add(member(stated.get(i), i, faulty));
    }
    check(members, faulty);
    if (!faulty.faults().isEmpty()) {
      throw faulty;
    }
    return members;
  }

  private static Member member(@Nullable FamilyMember stated, int i, Problem faulty) {
    String name = stated == null || stated.name() == null ? "" : stated.name();
    if (!NAME.matcher(name).matches()) {
      faulty.at("/members/" + i + "/name", "member-name");
    }
    Facts facts = stated == null || stated.facts() == null ? Facts.NONE : stated.facts();
    List<String> through =
        stated == null || stated.through() == null ? List.of() : stated.through();
    return new Member(name, facts, through.stream().distinct().toList());
  }

  private static void check(List<Member> members, Problem faulty) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < members.size(); i++) {
      if (!names.add(members.get(i).name())) {
        faulty.at("/members/" + i + "/name", "member-name");
      }
    }
    for (int i = 0; i < members.size(); i++) {
      if (!names.containsAll(members.get(i).through())) {
        faulty.at("/members/" + i + "/through", "unknown-member");
      }
    }
    if (Household.circle(members) instanceof Member member) {
      faulty.at("/members/" + members.indexOf(member) + "/through", "member-circle");
    }
  }
}
