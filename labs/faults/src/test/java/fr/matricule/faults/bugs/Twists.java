package fr.matricule.faults.bugs;

import net.bytebuddy.asm.Advice;

/** What each bug does to the method it is planted into; this code is copied there. */
final class Twists {

  private Twists() {}

  static final class AlwaysNew {
    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    static boolean skip() {
      return true;
    }

    @Advice.OnMethodExit
    static void answer(@Advice.Return(readOnly = false) boolean isFirst) {
      isFirst = true;
    }
  }

  static final class DoneLater {
    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    static boolean skip(
        @Advice.This Object inbox,
        @Advice.Argument(0) Object listener,
        @Advice.Argument(1) Object batch) {
      return Later.puts("receive", inbox, listener, batch);
    }
  }

  static final class PutAside {
    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    static boolean skip(
        @Advice.This Object inbox,
        @Advice.Argument(0) Object listener,
        @Advice.Argument(1) Object record) {
      return Later.puts("handleOrPark", inbox, listener, record);
    }
  }

  static final class NeverAsked {
    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    static boolean skip() {
      return true;
    }
  }

  static final class SentAtOnce {
    @Advice.OnMethodExit
    static void send(@Advice.Argument(0) Object cause, @Advice.Argument(1) Object notice) {
      AtOnce.sends(cause, notice);
    }
  }
}
