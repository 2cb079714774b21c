package fr.matricule.kernel.ledger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.matricule.kernel.testing.Stack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/**
 * The stack with a cable to the database that can fail, an identity provider that takes every
 * connection and says nothing, a topic that is missing, and all patience made short. Tests and
 * set-up have two class loaders: the cable is pulled by a call.
 */
public final class FrailStack implements QuarkusTestResourceLifecycleManager {

  private final Stack stack = new Stack();
  private Cable cable;
  private HttpServer hand;
  private ServerSocket mute;

  @Override
  public Map<String, String> start() {
    Map<String, String> config = new HashMap<>(stack.start());
    forgetTopic(config.get("kafka.bootstrap.servers"), config.get("matricule.topic-prefix"));
    String url = config.get("quarkus.datasource.jdbc.url");
    URI address = URI.create(url.substring("jdbc:".length()));
    try {
      cable = new Cable(address.getHost(), address.getPort());
      hand = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    act("/pull", cable::pull);
    act("/go-dead", cable::goDead);
    act("/mend", cable::mend);
    hand.start();
    config.put("matricule.test.cable", "http://127.0.0.1:" + hand.getAddress().getPort());
    config.put(
        "quarkus.datasource.jdbc.url",
        url.replace(":" + address.getPort() + "/", ":" + cable.port() + "/"));
    config.put("quarkus.oidc-client.auth-server-url", "http://127.0.0.1:" + mute.getLocalPort());
    config.put("quarkus.datasource.jdbc.acquisition-timeout", "1s");
    config.put("quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", "2");
    config.put("quarkus.datasource.jdbc.additional-jdbc-properties.connectTimeout", "1");
    // a fiftieth of what a consumer may do without polling
    config.put("mp.messaging.connector.smallrye-kafka.max.poll.interval.ms", "6000");
    return config;
  }

  private static void forgetTopic(String bootstrap, String prefix) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin.deleteTopics(List.of(prefix + "applications")).all().get();
    } catch (InterruptedException | ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void act(String path, Runnable act) {
    hand.createContext(
        path,
        (HttpExchange call) -> {
          act.run();
          call.sendResponseHeaders(204, -1);
          call.close();
        });
  }

  @Override
  public void stop() {
    hand.stop(0);
    try {
      mute.close();
      cable.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    stack.stop();
  }
}
