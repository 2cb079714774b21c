package fr.matricule.kernel.inbox;

import fr.matricule.kernel.http.Transience;
import org.jspecify.annotations.Nullable;

/** What a listener does about an event, of whichever version it is. */
public final class Reactions {

  private Reactions() {}

  /**
   * The listener's reaction; null when the event is not for it.
   *
   * @throws MalformedEvent when it is a later version of something that the listener hears: a fact
   *     that nobody here understands yet must not pass unheard
   */
  public static @Nullable Runnable of(EventListener listener, IncomingEvent event) {
    if (!event.isOfLaterVersion()) {
      return listener.reactionTo(event);
    }
    if (hears(listener, event.asFirstVersion())) {
      throw new MalformedEvent(event.type() + " is of a version that nobody here knows yet");
    }
    return null;
  }

  // who reacts to it or cannot read it hears it; the reaction itself is never run
  private static boolean hears(EventListener listener, IncomingEvent first) {
    try {
      return listener.reactionTo(first) != null;
    } catch (RuntimeException unfit) {
      if (Transience.of(unfit)) {
        throw unfit;
      }
      return true;
    }
  }
}
