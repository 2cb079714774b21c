package fr.matricule.stack.parts;

import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.machine.Ports;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.jspecify.annotations.Nullable;

/** An S3 server over a folder, which checks every signature. */
public final class S3 implements Part {
  public static final String ACCESS_KEY = "matricule";
  public static final String SECRET_KEY = "matricule-secret";

  private final Path folder;
  private final URI endpoint;
  private final List<String> buckets;
  private @Nullable S3Proxy server;

  public S3(Places places, Ports ports, List<String> buckets) {
    this.folder = places.data().resolve("s3");
    this.endpoint = URI.create("http://127.0.0.1:" + ports.of(Door.S3));
    this.buckets = List.copyOf(buckets);
  }

  @Override
  public String title() {
    return "S3";
  }

  @Override
  public List<Door> doors() {
    return List.of(Door.S3);
  }

  @Override
  public void start() throws Exception {
    Files.createDirectories(folder);
    for (String bucket : buckets) {
      Files.createDirectories(folder.resolve(bucket));
    }
    server =
        S3Proxy.builder()
            .endpoint(endpoint)
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, ACCESS_KEY, SECRET_KEY)
            .blobStore(new FilesystemNio2BlobStore(folder.toString()))
            .ignoreUnknownHeaders(true)
            // A browser posts its files here from the portal's origin.
            .corsRules(new CrossOriginResourceSharing())
            .build();
    server.start();
  }

  @Override
  public void stop() {
    if (server == null) {
      return;
    }
    try {
      server.stop();
    } catch (Exception _) {
      // The process ends next: nothing is left to release.
    }
  }

  @Override
  public Map<String, Object> addresses() {
    return Map.of(
        "s3",
        Map.of("endpoint", endpoint.toString(), "accessKey", ACCESS_KEY, "secretKey", SECRET_KEY));
  }
}
