package fr.matricule.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.strimzi.api.kafka.model.kafka.Kafka;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImagesTest {

  private static final Pattern FROM = Pattern.compile("^FROM (\\S+)", Pattern.MULTILINE);

  @Test
  void arePinnedInCompose() {
    assertThat(Compose.read().services().values())
        .extracting(Compose.Service::image)
        .allMatch(ImagesTest::pinned);
  }

  @Test
  void arePinnedInKubernetes() {
    assertThat(Manifests.OVERLAYS)
        .allSatisfy(
            overlay ->
                assertThat(images(Manifests.of(overlay)))
                    .hasSizeGreaterThan(10)
                    .allMatch(ImagesTest::pinned));
  }

  private static List<String> images(Manifests manifests) {
    return manifests.resources().stream()
        .flatMap(
            resource ->
                Stream.of("image", "imageName").flatMap(name -> resource.findValues(name).stream()))
        .map(JsonNode::asText)
        .toList();
  }

  @Test
  void buildOnPinnedOnes() {
    List<String> bases =
        FROM.matcher(Checkout.text("deploy/docker/Dockerfile"))
            .results()
            .map(result -> result.group(1))
            .toList();

    assertThat(bases)
        .hasSize(2)
        .allMatch(ImagesTest::pinned)
        .allMatch(base -> base.startsWith("eclipse-temurin:25."));
  }

  /** A tag that names a version, or a digest. */
  private static boolean pinned(String image) {
    return image.contains("@sha256:")
        || image.matches("[^:]+(:\\d+/[^:]+)?:.*\\d+\\.\\d+.*|[^:]+:RELEASE\\..+");
  }

  /** What is embedded on one machine and what runs in containers are the same versions. */
  @Test
  void areTheVersionsTheProjectIsTestedWith() {
    Map<String, Compose.Service> services = Compose.read().services();
    Manifests production = Manifests.of("production");

    assertThat(services.get("kafka").image()).isEqualTo("apache/kafka:" + version("kafka"));
    assertThat(services.get("s3").image())
        .isEqualTo("andrewgaul/s3proxy:s3proxy-" + version("s3proxy"));
    assertThat(services.get("keycloak").image())
        .isEqualTo("quay.io/keycloak/keycloak:" + version("keycloak"))
        .isEqualTo(production.one(CustomResources.Keycloak.class, "keycloak").spec().image());
    assertThat(version("postgres-binaries")).startsWith(tag(services.get("postgres")) + ".");
    assertThat(production.one(Kafka.class, "matricule").getSpec().getKafka().getVersion())
        .isEqualTo(version("kafka"));
    assertThat(production.all(CustomResources.Cluster.class).values())
        .extracting(cluster -> cluster.spec().imageName())
        .allMatch(image -> image.contains(":" + major(tag(services.get("postgres"))) + "."));
  }

  private static String version(String of) {
    Matcher property =
        Pattern.compile("<" + of + ".version>([^<]+)<").matcher(Checkout.text("pom.xml"));
    assertThat(property.find()).as(of).isTrue();
    return property.group(1);
  }

  private static String tag(Compose.Service service) {
    return service.image().split(":")[1];
  }

  private static String major(String version) {
    return version.split("\\.")[0];
  }
}
