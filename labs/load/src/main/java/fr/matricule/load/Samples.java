package fr.matricule.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** The stacks of a flight recording, put together into one tree of calls. */
final class Samples {

  private static final List<String> KINDS =
      List.of("jdk.ExecutionSample", "jdk.NativeMethodSample");

  private Samples() {}

  static Call in(Path recording) throws IOException {
    Call root = new Call("all");
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        RecordedStackTrace stack = event.getStackTrace();
        if (stack != null && KINDS.contains(event.getEventType().getName()) && isWork(stack)) {
          root.add(names(stack));
        }
      }
    }
    return root;
  }

  /** A native sample is taken of threads that wait for the network as well; those do no work. */
  private static boolean isWork(RecordedStackTrace stack) {
    String top = name(stack.getFrames().getFirst());
    return !top.matches(".*\\.(EPoll\\.wait|poll|accept|wait0|park|read0|KQueue\\.poll)");
  }

  private static List<String> names(RecordedStackTrace stack) {
    List<String> names = new ArrayList<>();
    for (RecordedFrame frame : stack.getFrames().reversed()) {
      names.add(name(frame));
    }
    return names;
  }

  /** Class and method; of a package the first letters only, so that a box can hold it. */
  private static String name(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    // what frameworks generate has a name of its own in every run
    String plain =
        type.replaceAll("\\$\\$?(Lambda|Hidden).*|/0x[0-9a-f]+|_(Bean|ClientProxy|Subclass)$", "");
    String shortened = plain.replaceAll("\\b([a-z])[\\w]*\\.", "$1.");
    return shortened + "." + frame.getMethod().getName();
  }
}
