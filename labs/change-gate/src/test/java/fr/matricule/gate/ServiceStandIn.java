package fr.matricule.gate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.matricule.eligibility.activation.BookIdentity;
import fr.matricule.eligibility.assessment.Judgement;
import fr.matricule.eligibility.rules.book.Example;
import fr.matricule.eligibility.rules.book.KeptCase;
import fr.matricule.eligibility.rules.book.RuleBook;
import fr.matricule.eligibility.storage.ExampleFiles;
import fr.matricule.eligibility.storage.RuleBookFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers as the service does, page by page, with the cases of the book as what was judged, the
 * deferred ones once more when they opened; a token is good for one question only.
 */
final class ServiceStandIn implements AutoCloseable {

  static final Instant UNTIL = Instant.parse("2026-11-26T22:00:00Z");
  private static final int PAGE = 100;

  private final RuleBook book = RuleBookFiles.ruleBook();
  private final BookIdentity active = RuleBookFiles.identity();
  private final List<Stored> stored = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final HttpServer server;
  private int tokens;
  private int questions;

  ServiceStandIn() throws IOException {
    for (Example example : ExampleFiles.examples()) {
      Judgement judged = keeps(example, null);
      if (judged.dates().eligibleFrom() instanceof LocalDate day) {
        keeps(example, day);
      }
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/stored-assessments", this::page);
    server.createContext("/realm/protocol/openid-connect/token", this::token);
    server.start();
  }

  private Judgement keeps(Example example, @Nullable LocalDate waitedUntil) {
    KeptCase kept =
        new KeptCase(example.on(), waitedUntil, example.facts(), example.unreadable(), Set.of());
    Judgement judged = kept.by(book);
    stored.add(new Stored(new UUID(0, stored.size() + 1L), kept, judged, judged));
    ids.add(example.id());
    return judged;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  int size() {
    return stored.size();
  }

  /** How many are second looks, by which a right opened that was waited for. */
  long opened() {
    return stored.stream()
        .filter(one -> one.kept().waitedUntil() != null && one.active().outcome().opens())
        .count();
  }

  BookIdentity active() {
    return active;
  }

  /** What was concluded of the first case, as if an older book had judged it. */
  void storedOtherwise(Judgement then) {
    Stored first = stored.getFirst();
    stored.set(0, new Stored(first.ref(), first.kept(), then, first.active()));
  }

  Judgement judged(String example) {
    int first = ids.indexOf(example);
    if (first < 0) {
      throw new IllegalArgumentException(example);
    }
    return stored.get(first).active();
  }

  private void token(HttpExchange call) throws IOException {
    answer(call, 200, "{\"access_token\":\"%d\"}".formatted(++tokens).getBytes());
  }

  private void page(HttpExchange call) throws IOException {
    if (questions == tokens) {
      answer(call, 401, new byte[0]);
      return;
    }
    questions = tokens;
    String query = call.getRequestURI().getQuery();
    int from = query == null ? 0 : (int) after(query).getLeastSignificantBits();
    List<Stored> items = stored.subList(from, Math.min(from + PAGE, stored.size()));
    UUID next = items.size() < PAGE ? null : items.getLast().ref();
    answer(call, 200, Json.TOLERANT.writeValueAsBytes(new Stored.Page(active, UNTIL, items, next)));
  }

  private static UUID after(String query) {
    return UUID.fromString(query.substring("after=".length(), query.indexOf('&')));
  }

  private static void answer(HttpExchange call, int status, byte[] body) throws IOException {
    call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    call.getResponseBody().write(body);
    call.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
