package fr.matricule.kernel.http;

import fr.matricule.kernel.language.Language;
import fr.matricule.kernel.language.Sentences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sentences of problems: the service's own bundle {@code problems}, then the kernel's. */
final class ProblemMessages {

  private final Sentences sentences;

  private ProblemMessages(Sentences sentences) {
    this.sentences = sentences;
  }

  static ProblemMessages in(Language language) {
    return new ProblemMessages(Sentences.in(language, "problems", "kernel-problems"));
  }

  /** The sentence under the key; {@code {0}} is the first of the arguments. */
  String say(String key, List<Object> arguments) {
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      values.put(Integer.toString(i), arguments.get(i));
    }
    return sentences.say(key, values);
  }

  String say(String key) {
    return sentences.say(key);
  }
}
