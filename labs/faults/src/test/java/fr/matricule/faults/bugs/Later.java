package fr.matricule.faults.bugs;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does in some seconds, on another thread, what was to be done now. */
public final class Later {

  private static final int SECONDS = 4;
  private static final String THREAD = "planted-bug";
  private static final ScheduledExecutorService THREADS =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name(THREAD).unstarted(work));

  private Later() {}

  /** True when the call was put off; false on the thread on which its time has come. */
  public static boolean puts(String method, Object target, Object one, Object other) {
    if (Thread.currentThread().getName().equals(THREAD)) {
      return false;
    }
    THREADS.schedule(() -> call(method, target, one, other), SECONDS, TimeUnit.SECONDS);
    return true;
  }

  private static void call(String name, Object target, Object one, Object other) {
    try {
      Thread.currentThread().setContextClassLoader(target.getClass().getClassLoader());
      Method method =
          Arrays.stream(target.getClass().getDeclaredMethods())
              .filter(each -> each.getName().equals(name))
              .findFirst()
              .orElseThrow();
      method.setAccessible(true);
      method.invoke(target, one, other);
    } catch (ReflectiveOperationException failure) {
      System.err.println("planted bug: " + failure.getCause());
    }
  }
}
