package fr.matricule.eligibility.storage;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hash of a class with everything of ours that it reaches: two builds with the same one judge
 * alike. It does not depend on how the classes are packed.
 */
final class CodePrint {

  private static final String OURS = "fr/matricule/eligibility/";

  private CodePrint() {}

  static String of(Class<?> root) {
    Map<String, byte[]> reached = new TreeMap<>();
    Deque<String> waiting = new ArrayDeque<>();
    waiting.add(root.getName().replace('.', '/'));
    while (!waiting.isEmpty()) {
      String name = waiting.remove();
      if (!reached.containsKey(name)) {
        byte[] code = bytes(root, name);
        reached.put(name, code);
        for (PoolEntry entry : ClassFile.of().parse(code).constantPool()) {
          if (entry instanceof ClassEntry other && isOurs(other)) {
            waiting.add(other.asInternalName());
          }
        }
      }
    }
    return Hash.of(reached);
  }

  private static boolean isOurs(ClassEntry entry) {
    return entry.asInternalName().startsWith(OURS);
  }

  private static byte[] bytes(Class<?> root, String name) {
    try (InputStream in = root.getResourceAsStream("/" + name + ".class")) {
      if (in == null) {
        throw new IllegalStateException("the code of " + name + " is not at hand");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new IllegalStateException("the code of " + name + " cannot be read", unreadable);
    }
  }
}
