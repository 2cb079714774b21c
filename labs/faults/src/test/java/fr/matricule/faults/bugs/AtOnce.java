package fr.matricule.faults.bugs;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Sends a mail in the midst of a transaction, and lets some seconds pass before that ends. */
public final class AtOnce {

  private static final int SECONDS = 3;
  private static final String ROOT = "fr.matricule.notifications.";

  private AtOnce() {}

  public static void sends(Object cause, Object notice) {
    try {
      Object channel = call(notice, "channel");
      if (!channel.toString().equals("EMAIL")) {
        return;
      }
      ClassLoader loader = cause.getClass().getClassLoader();
      Object id =
          method(loader.loadClass(ROOT + "NotificationId"), "of", 2)
              .invoke(null, call(cause, "eventId"), channel);
      Object container =
          method(loader.loadClass("io.quarkus.arc.Arc"), "container", 0).invoke(null);
      Class<?> type = loader.loadClass(ROOT + "usecase.SendEmail");
      Object handle =
          loader
              .loadClass("io.quarkus.arc.ArcContainer")
              .getMethod("instance", Class.class, java.lang.annotation.Annotation[].class)
              .invoke(container, type, new java.lang.annotation.Annotation[0]);
      Object sender =
          loader.loadClass("io.quarkus.arc.InstanceHandle").getMethod("get").invoke(handle);
      method(type, "of", 1).invoke(sender, id);
      TimeUnit.SECONDS.sleep(SECONDS);
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException("planted bug: " + failure.getCause(), failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static Object call(Object target, String name) throws ReflectiveOperationException {
    Method method = target.getClass().getDeclaredMethod(name);
    method.setAccessible(true);
    return method.invoke(target);
  }

  private static Method method(Class<?> type, String name, int arguments) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(each -> each.getName().equals(name) && each.getParameterCount() == arguments)
        .findFirst()
        .orElseThrow();
  }
}
