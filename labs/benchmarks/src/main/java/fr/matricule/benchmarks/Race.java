package fr.matricule.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/** Two contestants in turn, A B A B, in one JVM: what disturbs one disturbs the other alike. */
record Race(List<Lap> ours, List<Lap> peers) {

  static Race run(
      int applicants,
      IntFunction<Object> ours,
      IntFunction<Object> peer,
      Duration lap,
      int warmUps,
      int pairs) {
    for (int i = 0; i < warmUps; i++) {
      Lap.run(applicants, ours, lap);
      Lap.run(applicants, peer, lap);
    }
    List<Lap> ourLaps = new ArrayList<>();
    List<Lap> peersLaps = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      ourLaps.add(Lap.run(applicants, ours, lap));
      peersLaps.add(Lap.run(applicants, peer, lap));
    }
    return new Race(List.copyOf(ourLaps), List.copyOf(peersLaps));
  }

  /** How many times as fast ours is, pair by pair. */
  Spread ratio() {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(ours.get(i).rate() / peers.get(i).rate());
    }
    return Spread.of(ratios);
  }

  static Spread of(List<Lap> laps, ToDoubleFunction<Lap> figure) {
    return Spread.of(laps.stream().map(figure::applyAsDouble).toList());
  }
}
