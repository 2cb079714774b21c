package fr.matricule.kernel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * Gives a service under test real parts: a database of its own, topics of its own, S3, SMTP,
 * verified tokens.
 */
public final class Stack implements QuarkusTestResourceLifecycleManager {

  private static final List<String> TOPICS =
      List.of("applications", "documents", "eligibility", "notifications", "registry");

  @Override
  public Map<String, String> start() {
    JsonNode parts = RunningStack.addresses();
    String run = "t" + UUID.randomUUID().toString().substring(0, 8);
    Map<String, String> config = new HashMap<>();
    config.putAll(database(parts.get("postgres"), run));
    config.putAll(topics(parts.get("kafka").get("bootstrap").asText(), run + "."));
    config.put("s3.endpoint", parts.at("/s3/endpoint").asText());
    config.put("s3.public-endpoint", parts.at("/s3/endpoint").asText());
    config.put("s3.access-key", parts.at("/s3/accessKey").asText());
    config.put("s3.secret-key", parts.at("/s3/secretKey").asText());
    config.put("matricule.mail.host", parts.at("/smtp/host").asText());
    config.put("matricule.mail.port", parts.at("/smtp/port").asText());
    config.put("matricule.test.mail", parts.at("/mail/url").asText());
    config.put("matricule.sandbox", "true");
    config.put("quarkus.http.test-port", "0");
    // tokens are verified by the test's own key; an address would take precedence over it
    config.put("quarkus.oidc.auth-server-url", "");
    config.put("quarkus.oidc-client.auth-server-url", "http://127.0.0.1:1");
    config.put("quarkus.oidc.public-key", TestKey.publicKey());
    config.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
    return config;
  }

  private static Map<String, String> database(JsonNode postgres, String name) {
    String user = postgres.get("user").asText();
    String password = postgres.get("password").asText();
    String url = postgres.get("url").asText();
    try (Connection connection = DriverManager.getConnection(url + "postgres", user, password);
        Statement sql = connection.createStatement()) {
      sql.execute("CREATE DATABASE " + name);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return Map.of(
        "quarkus.datasource.jdbc.url", url + name,
        "quarkus.datasource.username", user,
        "quarkus.datasource.password", password);
  }

  private static Map<String, String> topics(String bootstrap, String prefix) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin
          .createTopics(TOPICS.stream().map(t -> new NewTopic(prefix + t, 2, (short) 1)).toList())
          .all()
          .get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
    return Map.of("kafka.bootstrap.servers", bootstrap, "matricule.topic-prefix", prefix);
  }

  @Override
  public void stop() {}
}
