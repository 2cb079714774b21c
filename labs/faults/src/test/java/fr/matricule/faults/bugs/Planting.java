package fr.matricule.faults.bugs;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import net.bytebuddy.agent.builder.AgentBuilder;

/** Brings a bug into a running process; killing the process takes it out again. */
final class Planting {

  private Planting() {}

  static void plant(Bug bug, long pid) {
    try {
      Path jar = jar();
      VirtualMachine process = VirtualMachine.attach(Long.toString(pid));
      try {
        process.loadAgent(jar.toString(), bug.name());
      } finally {
        process.detach();
      }
    } catch (IOException
        | URISyntaxException
        | AttachNotSupportedException
        | AgentLoadException
        | AgentInitializationException failure) {
      throw new IllegalStateException(bug + " cannot be planted into " + pid, failure);
    }
  }

  /** The classes of this package, with Byte Buddy beside them. */
  private static Path jar() throws IOException, URISyntaxException {
    Attributes attributes = new Attributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Agent-Class", BugAgent.class.getName());
    attributes.putValue("Can-Retransform-Classes", "true");
    attributes.put(Attributes.Name.CLASS_PATH, where(AgentBuilder.class).toUri().toString());
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().putAll(attributes);
    Path jar = Files.createTempFile("planted-bugs", ".jar");
    jar.toFile().deleteOnExit();
    Path classes = where(BugAgent.class);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        Stream<Path> own =
            Files.list(classes.resolve(BugAgent.class.getPackageName().replace('.', '/')))) {
      for (Path file : own.toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }

  private static Path where(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
