package fr.matricule.applications.contact;

import fr.matricule.applications.Application;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * For some days after a change of address no letter with a number leaves, unless the office has
 * confirmed the address: whoever took an account over must not have the number sent to them.
 */
@ApplicationScoped
public class NumberHold {

  private final Clock clock;
  private final Period wait;

  NumberHold(
      Clock clock,
      @ConfigProperty(name = "matricule.contact.number-wait", defaultValue = "P7D") Period wait) {
    this.clock = clock;
    this.wait = wait;
  }

  /** The day from which letters with a number leave again; empty when they may now. */
  public Optional<LocalDate> until(Application application) {
    return Optional.ofNullable(application.addressChangedOn())
        .map(changed -> changed.plus(wait))
        .filter(free -> free.isAfter(LocalDate.now(clock)));
  }
}
