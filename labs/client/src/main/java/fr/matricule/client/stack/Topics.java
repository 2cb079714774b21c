package fr.matricule.client.stack;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far topics are written and how far each group has read them; and how a group is set back. */
public final class Topics implements AutoCloseable {

  private static final List<String> NAMES =
      List.of(
          "matricule.applications",
          "matricule.documents",
          "matricule.eligibility",
          "matricule.notifications",
          "matricule.registry");

  private final Admin admin;

  public Topics(Addresses addresses) {
    admin =
        Admin.create(
            Map.of(
                "bootstrap.servers",
                addresses.kafka(),
                "request.timeout.ms",
                2000,
                "default.api.timeout.ms",
                3000,
                "reconnect.backoff.max.ms",
                500));
  }

  public boolean answer() {
    try {
      admin.describeCluster().nodes().get();
      return true;
    } catch (ExecutionException away) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  public long heard() {
    return sum(ends());
  }

  public long answered() {
    return ends().entrySet().stream()
        .filter(end -> end.getKey().topic().equals("matricule.registry"))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Where every partition ends at this moment. */
  public Map<TopicPartition, Long> ends() {
    return asked(
        () -> {
          Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
          admin
              .describeTopics(NAMES)
              .allTopicNames()
              .get()
              .forEach(
                  (topic, description) ->
                      description
                          .partitions()
                          .forEach(
                              info ->
                                  wanted.put(
                                      new TopicPartition(topic, info.partition()),
                                      OffsetSpec.latest())));
          return admin.listOffsets(wanted).all().get().entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
        });
  }

  /** The groups that read for a service or the authority. */
  public List<String> groups() {
    return asked(() -> admin.listGroups().all().get()).stream()
        .map(group -> group.groupId())
        .toList();
  }

  /** How many records a group still has to read. */
  public long lag(String group) {
    return behind(group, ends());
  }

  /** How many records before these ends somebody still has to read. */
  public long behind(Map<TopicPartition, Long> ends) {
    return groups().stream().mapToLong(group -> behind(group, ends)).sum();
  }

  private long behind(String group, Map<TopicPartition, Long> ends) {
    Map<TopicPartition, OffsetAndMetadata> read = positions(group);
    List<String> topics = read.keySet().stream().map(TopicPartition::topic).distinct().toList();
    return ends.entrySet().stream()
        .filter(end -> topics.contains(end.getKey().topic()))
        .mapToLong(end -> Math.max(0, end.getValue() - offset(read.get(end.getKey()))))
        .sum();
  }

  private static long offset(@Nullable OffsetAndMetadata position) {
    return position == null ? 0 : position.offset();
  }

  private Map<TopicPartition, OffsetAndMetadata> positions(String group) {
    return asked(() -> admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get());
  }

  /** Lets a group, none of whose members runs, read everything from the beginning. */
  public void rewind(String group) {
    Map<TopicPartition, OffsetAndMetadata> beginning = new HashMap<>();
    positions(group).keySet().forEach(each -> beginning.put(each, new OffsetAndMetadata(0)));
    asked(() -> admin.alterConsumerGroupOffsets(group, beginning).all().get());
  }

  private static long sum(Map<TopicPartition, Long> ends) {
    return ends.values().stream().mapToLong(Long::longValue).sum();
  }

  private static <T> T asked(Callable<T> question) {
    try {
      return question.call();
    } catch (Exception failure) {
      throw new IllegalStateException("Kafka did not answer: " + failure.getMessage(), failure);
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(2));
  }
}
