package fr.matricule.stack.mail;

import fr.matricule.stack.machine.Door;
import fr.matricule.stack.machine.Places;
import fr.matricule.stack.parts.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes letters from a folder and answers as a print provider would: posted, then delivered or
 * returned. It knows only what the folder says, so it may be stopped at any point.
 */
public final class PostOffice implements Part {
  private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);
  private static final Duration ROUND = Duration.ofMillis(200);

  private final Path place;
  private final PostFolder folder;
  private final Duration transit;
  private final InstantSource clock;
  private @Nullable ScheduledExecutorService rounds;

  public PostOffice(Places places) {
    this(places.post(), Duration.ofSeconds(1), InstantSource.system());
  }

  PostOffice(Path place, Duration transit, InstantSource clock) {
    this.place = place;
    this.folder = new PostFolder(place);
    this.transit = transit;
    this.clock = clock;
  }

  @Override
  public String title() {
    return "Post office";
  }

  @Override
  public List<Door> doors() {
    return List.of();
  }

  @Override
  public void start() throws IOException {
    Files.createDirectories(place.resolve("outbox"));
    Files.createDirectories(place.resolve("status"));
    rounds =
        Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("post-office").unstarted(work));
    rounds.scheduleWithFixedDelay(this::round, 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() {
    if (rounds != null) {
      rounds.shutdownNow();
    }
  }

  @Override
  public Map<String, Object> addresses() {
    return Map.of("post", Map.of("folder", place.toString()));
  }

  void round() {
    try {
      for (Manifest manifest : folder.handedIn()) {
        handle(manifest);
      }
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("A round of the post office failed: {}", e.getMessage());
    }
  }

  private void handle(Manifest manifest) throws IOException {
    String id = manifest.id();
    PostStatus end = manifest.comesBack() ? PostStatus.RETURNED : PostStatus.DELIVERED;
    if (!folder.has(id, PostStatus.POSTED)) {
      folder.say(id, PostStatus.POSTED, clock.instant());
    } else if (!folder.has(id, end)
        && !folder.since(id, PostStatus.POSTED).plus(transit).isAfter(clock.instant())) {
      folder.say(id, end, clock.instant());
    }
  }
}
