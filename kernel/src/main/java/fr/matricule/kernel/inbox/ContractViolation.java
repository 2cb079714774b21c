package fr.matricule.kernel.inbox;

import fr.matricule.kernel.inbox.ParkedMessage.Misfit;
import java.util.List;
import java.util.stream.Collectors;

/** An event that this service was about to say and that its contract does not allow. */
public final class ContractViolation extends RuntimeException {

  ContractViolation(String type, List<Misfit> misfits) {
    super(
        type
            + " breaks its contract: "
            + misfits.stream()
                .map(misfit -> misfit.pointer() + " (" + misfit.keyword() + ")")
                .collect(Collectors.joining(", ")));
  }
}
