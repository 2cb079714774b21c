package fr.matricule.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.matricule.kernel.http.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every state against every event: 245 states, each event and variant. */
class LifecycleTest {

  private static final String OPEN = "SUBMITTED UNDER_REVIEW INFO_REQUESTED";

  /** event → edges of the case | of the identification | of the entitlement; "=" stays. */
  private static final Map<String, String> LAW =
      Map.ofEntries(
          Map.entry("ApplicationOpened", "||"),
          Map.entry("FormEdited", "DRAFT=||"),
          Map.entry("ApplicationAssigned", "DRAFT=||"),
          Map.entry("ApplicationSubmitted", "DRAFT>SUBMITTED||"),
          Map.entry(
              "ApplicationAcknowledged", "SUBMITTED>UNDER_REVIEW UNDER_REVIEW= INFO_REQUESTED=||"),
          Map.entry(
              "AdditionalInfoRequested",
              "SUBMITTED>INFO_REQUESTED UNDER_REVIEW>INFO_REQUESTED INFO_REQUESTED=||"),
          Map.entry("AdditionalInfoProvided", "INFO_REQUESTED=||"),
          Map.entry("AnswersPending", "INFO_REQUESTED=||"),
          Map.entry("AnswerReleased", "INFO_REQUESTED=||"),
          Map.entry("InformationCompleted", "INFO_REQUESTED>UNDER_REVIEW||"),
          Map.entry("IdentityAccepted", stay(OPEN) + "|NOT_STARTED>CHECKED REJECTED>CHECKED|"),
          Map.entry("IdentityRejected", stay(OPEN) + "|NOT_STARTED>REJECTED REJECTED=|"),
          Map.entry("NumberRequested WAITING_NUMBER", stay(OPEN) + "|CHECKED>NUMBER_REQUESTED|"),
          Map.entry(
              "NumberRequested CERTIFICATION",
              stay(OPEN) + "|WAITING_NUMBER>CERTIFICATION_REQUESTED|"),
          Map.entry(
              "WaitingNumberRecorded",
              stay(OPEN + " WITHDRAWN") + "|NUMBER_REQUESTED>WAITING_NUMBER|"),
          Map.entry(
              "NumberCertificationRecorded",
              stay(OPEN + " WITHDRAWN") + "|CERTIFICATION_REQUESTED>CERTIFIED|"),
          Map.entry(
              "AssessmentRecorded",
              stay(OPEN + " WITHDRAWN CLOSED")
                  + "||NOT_ASSESSED>ASSESSED ASSESSED= DECISION_PROPOSED= DEFERRED= DECIDED="),
          Map.entry(
              "DecisionProposed",
              stay(OPEN) + "||ASSESSED>DECISION_PROPOSED DEFERRED>DECISION_PROPOSED"),
          Map.entry("DecisionDeclined", stay(OPEN) + "||DECISION_PROPOSED>ASSESSED"),
          Map.entry("DecisionTaken GRANTED", stay(OPEN) + "||ASSESSED>DECIDED DEFERRED>DECIDED"),
          Map.entry(
              "DecisionTaken GRANTED_PENDING_DOCUMENT",
              stay(OPEN) + "||ASSESSED>DECIDED DEFERRED>DECIDED"),
          Map.entry("DecisionTaken DEFERRED", stay(OPEN) + "||DECISION_PROPOSED>DEFERRED"),
          Map.entry("DecisionTaken REFUSED", stay(OPEN) + "||DECISION_PROPOSED>DECIDED"),
          Map.entry("DecisionTaken REDIRECTED", stay(OPEN) + "||DECISION_PROPOSED>DECIDED"),
          Map.entry("ContactChanged", stay(OPEN + " WITHDRAWN CLOSED") + "||"),
          Map.entry("AddressConfirmed", stay(OPEN + " WITHDRAWN CLOSED") + "||"),
          Map.entry(
              "ApplicationWithdrawn",
              "DRAFT>WITHDRAWN SUBMITTED>WITHDRAWN UNDER_REVIEW>WITHDRAWN INFO_REQUESTED>WITHDRAWN"
                  + "||NOT_ASSESSED= ASSESSED= DECISION_PROPOSED= DEFERRED="),
          Map.entry(
              "ApplicationClosed COMPLETED",
              "SUBMITTED>CLOSED UNDER_REVIEW>CLOSED INFO_REQUESTED>CLOSED||DECIDED="),
          Map.entry(
              "ApplicationClosed REFUSED",
              "SUBMITTED>CLOSED UNDER_REVIEW>CLOSED INFO_REQUESTED>CLOSED||DECIDED="),
          Map.entry("ApplicationClosed WITHDRAWN", "WITHDRAWN=||"),
          Map.entry("ApplicationErased", "DRAFT>ERASED CLOSED>ERASED WITHDRAWN>ERASED||"));

  private static String stay(String words) {
    return Arrays.stream(words.split(" ")).map(w -> w + "=").collect(Collectors.joining(" "));
  }

  static Stream<ApplicationEvent> events() {
    return SampleEvents.all().stream();
  }

  @ParameterizedTest
  @MethodSource("events")
  void movesEachStateAsTheLawSaysAndRefusesTheOthers(ApplicationEvent event) {
    String[] tracks = LAW.get(SampleEvents.label(event)).split("\\|", -1);
    for (CaseState state : everyState()) {
      Optional<CaseState> expected = expected(tracks, state);
      if (expected.isPresent()) {
        assertThat(Lifecycle.after(state, event)).as("%s", state).isEqualTo(expected.get());
      } else {
        assertThatThrownBy(() -> Lifecycle.after(state, event))
            .as("%s", state)
            .isInstanceOfSatisfying(
                Problem.class,
                problem -> {
                  assertThat(problem.status()).isEqualTo(409);
                  assertThat(problem.members()).containsEntry("caseStatus", state.status());
                });
      }
    }
  }

  private static Optional<CaseState> expected(String[] tracks, CaseState from) {
    Optional<String> status = edge(tracks[0], from.status().name(), true);
    Optional<String> identification = edge(tracks[1], from.identification().name(), false);
    Optional<String> entitlement = edge(tracks[2], from.entitlement().name(), false);
    return status.isEmpty() || identification.isEmpty() || entitlement.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CaseState(
                ApplicationStatus.valueOf(status.get()),
                Identification.valueOf(identification.get()),
                Entitlement.valueOf(entitlement.get())));
  }

  private static Optional<String> edge(String edges, String from, boolean needed) {
    if (edges.isEmpty()) {
      return needed ? Optional.empty() : Optional.of(from);
    }
    Map<String, String> map = new TreeMap<>();
    for (String edge : edges.split(" ")) {
      if (edge.endsWith("=")) {
        map.put(edge.replace("=", ""), edge.replace("=", ""));
      } else {
        map.put(edge.split(">")[0], edge.split(">")[1]);
      }
    }
    return Optional.ofNullable(map.get(from));
  }

  static List<CaseState> everyState() {
    List<CaseState> states = new ArrayList<>();
    for (ApplicationStatus status : ApplicationStatus.values()) {
      for (Identification identification : Identification.values()) {
        for (Entitlement entitlement : Entitlement.values()) {
          states.add(new CaseState(status, identification, entitlement));
        }
      }
    }
    return states;
  }

  @Test
  void saysEveryEventOnSomeEdge() {
    Set<Class<?>> permitted = new HashSet<>();
    for (Class<?> kind : ApplicationEvent.class.getPermittedSubclasses()) {
      permitted.addAll(Set.of(kind.getPermittedSubclasses()));
    }
    assertThat(events().map(Object::getClass).collect(Collectors.toSet())).isEqualTo(permitted);
    assertThat(LAW.keySet())
        .isEqualTo(events().map(SampleEvents::label).collect(Collectors.toSet()));
  }

  @Test
  void reachesEveryWordFromAnOpenedDraft() {
    Set<CaseState> reached = new HashSet<>(Set.of(CaseState.OPENED));
    for (int before = 0; before < reached.size(); ) {
      before = reached.size();
      for (CaseState state : List.copyOf(reached)) {
        events().map(e -> Lifecycle.by(e).leaving(state)).forEach(n -> n.ifPresent(reached::add));
      }
    }
    assertThat(reached.stream().map(CaseState::status)).contains(ApplicationStatus.values());
    assertThat(reached.stream().map(CaseState::identification)).contains(Identification.values());
    assertThat(reached.stream().map(CaseState::entitlement)).contains(Entitlement.values());
  }

  @Test
  void neverGrantsWithoutAssessmentNorCertifiesWithoutWaitingNumber() {
    CaseState submitted =
        new CaseState(
            ApplicationStatus.SUBMITTED, Identification.NOT_STARTED, Entitlement.NOT_ASSESSED);
    events()
        .flatMap(event -> Lifecycle.by(event).leaving(submitted).stream())
        .forEach(
            next -> {
              assertThat(next.entitlement()).isNotEqualTo(Entitlement.DECIDED);
              assertThat(next.identification())
                  .isNotIn(Identification.CERTIFIED, Identification.WAITING_NUMBER);
            });
  }

  @Test
  void letsNothingHappenToAnErasedCase() {
    everyState().stream()
        .filter(state -> state.status() == ApplicationStatus.ERASED)
        .forEach(
            state ->
                assertThat(events().map(e -> Lifecycle.by(e).leaving(state)))
                    .allMatch(Optional::isEmpty));
  }
}
