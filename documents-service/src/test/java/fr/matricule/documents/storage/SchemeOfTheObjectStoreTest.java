package fr.matricule.documents.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemeOfTheObjectStoreTest {

  @Test
  void encryptsTheLineOfEachClientAsItsAddressSays() {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .withSources(new SchemeOfTheObjectStore())
            .withDefaultValues(
                Map.of(
                    "s3.endpoint", "http://s3.internal:9000",
                    "s3.public-endpoint", "HTTPS://files.example.org"))
            .build();
    assertThat(config.getValue("quarkus.minio.secure", Boolean.class)).isFalse();
    assertThat(config.getValue("quarkus.minio.public.secure", Boolean.class)).isTrue();
  }
}
