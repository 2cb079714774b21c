package fr.matricule.stack.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which port each door of this stack has. */
public final class Ports {
  /** From 32768 on Linux hands ports to outgoing connections: one could sit on ours. */
  static final int FIRST_EPHEMERAL = 32768;

  private static final int LOWEST_FREE = 20000;

  private final Map<Door, Integer> numbers;

  private Ports(Map<Door, Integer> numbers) {
    this.numbers = numbers;
  }

  /** The usual ports, all moved by the same offset. */
  public static Ports fixed(int offset) {
    var numbers = new EnumMap<Door, Integer>(Door.class);
    for (Door door : Door.values()) {
      numbers.put(door, door.usual() + offset);
    }
    if (numbers.values().stream().anyMatch(port -> port < 1024 || port >= FIRST_EPHEMERAL)) {
      throw new StackFailure(
          "A port offset of %d leaves the range 1024 to %d; choose a smaller one."
              .formatted(offset, FIRST_EPHEMERAL - 1));
    }
    return new Ports(numbers);
  }

  /** Ports that nothing listens on now. */
  public static Ports free() {
    var numbers = new EnumMap<Door, Integer>(Door.class);
    Set<Integer> taken = new HashSet<>();
    for (Door door : Door.values()) {
      numbers.put(door, oneFree(taken));
    }
    return new Ports(numbers);
  }

  /** The same ports with some of them given by name. */
  public Ports with(Map<Door, Integer> chosen) {
    var merged = new EnumMap<>(numbers);
    merged.putAll(chosen);
    return new Ports(merged);
  }

  /** So many further ports that nothing listens on now. */
  public List<Integer> further(int count) {
    Set<Integer> taken = new HashSet<>(numbers.values());
    return IntStream.range(0, count).mapToObj(_ -> oneFree(taken)).toList();
  }

  public int of(Door door) {
    return numbers.getOrDefault(door, door.usual());
  }

  /** Says in one sentence which of these doors something else occupies. */
  public void requireFree(Collection<Door> doors) {
    String busy =
        doors.stream()
            .filter(door -> !isFree(of(door)))
            .map(door -> "%d (%s)".formatted(of(door), door.title()))
            .collect(Collectors.joining(", "));
    if (!busy.isEmpty()) {
      throw new StackFailure(
          "Already in use on 127.0.0.1: port "
              + busy
              + ". Stop what listens there, or move this stack with --port-offset 1000.");
    }
  }

  static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private static int oneFree(Set<Integer> taken) {
    for (int attempt = 0; attempt < 1000; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST_FREE, FIRST_EPHEMERAL);
      if (isFree(port) && taken.add(port)) {
        return port;
      }
    }
    throw new StackFailure(
        "No free port was found between %d and %d.".formatted(LOWEST_FREE, FIRST_EPHEMERAL));
  }
}
