package fr.matricule.faults.bugs;

import java.lang.instrument.Instrumentation;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.RedefinitionStrategy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.matcher.ElementMatchers;
import net.bytebuddy.utility.JavaModule;
import org.jspecify.annotations.Nullable;

/**
 * Runs inside a service: twists one method of one loaded class, or fails so that nobody believes it
 * did.
 */
public final class BugAgent {

  private BugAgent() {}

  /** The argument is the name of a {@link Bug}. */
  public static void agentmain(String argument, Instrumentation instrumentation) {
    Bug bug = Bug.valueOf(argument);
    Witness witness = new Witness();
    new AgentBuilder.Default()
        .disableClassFormatChanges()
        .with(RedefinitionStrategy.RETRANSFORMATION)
        .with(witness)
        .type(ElementMatchers.named(bug.type))
        .transform(
            (builder, _, _, _, _) ->
                builder.visit(Advice.to(bug.twist).on(ElementMatchers.named(bug.method))))
        .installOn(instrumentation);
    if (!witness.twisted.contains(bug.type)) {
      throw new IllegalStateException(bug + " could not be planted: " + witness.failures);
    }
    System.err.println("planted bug: " + bug);
  }

  private static final class Witness extends AgentBuilder.Listener.Adapter {
    private final List<String> twisted = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();

    @Override
    public void onTransformation(
        TypeDescription type,
        @Nullable ClassLoader loader,
        @Nullable JavaModule module,
        boolean loaded,
        DynamicType dynamic) {
      twisted.add(type.getName());
    }

    @Override
    public void onError(
        String type,
        @Nullable ClassLoader loader,
        @Nullable JavaModule module,
        boolean loaded,
        Throwable failure) {
      failures.add(type + ": " + failure);
    }
  }
}
