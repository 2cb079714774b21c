package fr.matricule.journeys;

import fr.matricule.client.Matricule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the running whole to tests; it is started for the first that asks and stopped after the
 * last.
 */
public class WithWhole implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Matricule.class;
  }

  @Override
  public Matricule resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(RunningWhole.class, _ -> start(), RunningWhole.class)
        .matricule();
  }

  private static RunningWhole start() {
    try {
      return RunningWhole.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
