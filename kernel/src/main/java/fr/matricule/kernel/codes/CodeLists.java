package fr.matricule.kernel.codes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the closed lists of {@code contracts/codes}, which this jar carries. */
public final class CodeLists {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Map<String, CodeList> READ = new ConcurrentHashMap<>();

  private CodeLists() {}

  /** The list of an enum, which bears the same name. */
  public static CodeList of(Class<? extends Enum<?>> codes) {
    return named(codes.getSimpleName());
  }

  /** The list of a name, such as {@code DocumentKind}. */
  public static CodeList named(String name) {
    return READ.computeIfAbsent(name, CodeLists::read);
  }

  private static CodeList read(String name) {
    try (InputStream in =
        CodeLists.class.getResourceAsStream("/contracts/codes/" + name + ".yaml")) {
      if (in == null) {
        throw new IllegalArgumentException("contracts/codes has no list " + name);
      }
      CodeFile file = YAML.readValue(in, CodeFile.class);
      return new CodeList(name, file.about(), file.codes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("contracts/codes/" + name, unreadable);
    }
  }

  private record CodeFile(String about, LinkedHashMap<String, Map<String, Object>> codes) {}
}
