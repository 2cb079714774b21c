package fr.matricule.stack;

import fr.matricule.stack.control.Duplicates;
import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import fr.matricule.stack.parts.ServiceProcess;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes further instances of the services, which find the others as the first ones do. */
record SecondInstances(Places places, Ports ports, Network network) implements Duplicates.Source {

  @Override
  public Optional<ServiceProcess> duplicate(String service, String id) {
    return Arrays.stream(PartName.values())
        .filter(name -> name.word().equals(service))
        .findFirst()
        .flatMap(name -> name.serviceDoor().map(door -> at(door, network.seenBy(name), id)));
  }

  private ServiceProcess at(Door door, Ports seen, String id) {
    List<Integer> free = ports.further(1);
    Ports own = ports.with(Map.of(door, free.getFirst()));
    return new ServiceProcess(door, places, own, seen, Optional.of(id));
  }
}
