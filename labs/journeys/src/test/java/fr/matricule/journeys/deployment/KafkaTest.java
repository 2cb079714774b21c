package fr.matricule.journeys.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.kafka.listener.GenericKafkaListener;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.acl.AclOperation;
import io.strimzi.api.kafka.model.user.acl.AclRule;
import io.strimzi.api.kafka.model.user.acl.AclRuleGroupResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleTopicResource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KafkaTest {

  private static final Manifests MANIFESTS = Manifests.of("production");

  static List<String> services() {
    return Checkout.SERVICES;
  }

  @Test
  void hasTheTopicsOfTheContract() {
    assertThat(MANIFESTS.all(KafkaTopic.class).values())
        .extracting(
            topic ->
                new Topic(
                    topic.getMetadata().getName(),
                    topic.getSpec().getPartitions(),
                    topic.getSpec().getReplicas(),
                    days(topic.getSpec().getConfig().get("retention.ms")),
                    (String) topic.getSpec().getConfig().get("cleanup.policy")))
        .containsExactlyInAnyOrderElementsOf(Topic.contract());
  }

  private static int days(Object retentionMs) {
    return (int) (Long.parseLong(retentionMs.toString()) / 86_400_000);
  }

  @Test
  void createsNoTopicByItself() {
    Kafka kafka = MANIFESTS.one(Kafka.class, "matricule");

    assertThat(kafka.getSpec().getKafka().getConfig())
        .containsEntry("auto.create.topics.enable", false);
    assertThat(MANIFESTS.one(KafkaNodePool.class, "nodes").getSpec().getReplicas())
        .isGreaterThanOrEqualTo(Topic.contract().getFirst().replicationFactor());
  }

  @Test
  void belongsTogether() {
    Stream.of(KafkaTopic.class, KafkaUser.class, KafkaNodePool.class)
        .flatMap(model -> MANIFESTS.all(model).values().stream())
        .forEach(
            resource ->
                assertThat(resource.getMetadata().getLabels())
                    .containsEntry("strimzi.io/cluster", "matricule"));
  }

  @Test
  void letsEachPrincipalSayAndHearWhatTheContractSays() {
    Map<String, Set<String>> allowed = new TreeMap<>();
    MANIFESTS
        .all(KafkaUser.class)
        .forEach((name, user) -> allowed.put(name, new TreeSet<>(rights(user))));

    assertThat(allowed).isEqualTo(contract());
  }

  private static List<String> rights(KafkaUser user) {
    return rules(user).stream()
        .filter(rule -> rule.getResource() instanceof AclRuleTopicResource)
        .map(KafkaTest::right)
        .toList();
  }

  private static List<AclRule> rules(KafkaUser user) {
    return ((KafkaUserAuthorizationSimple) user.getSpec().getAuthorization()).getAcls();
  }

  private static String right(AclRule rule) {
    AclRuleTopicResource topic = (AclRuleTopicResource) rule.getResource();
    assertThat(topic.getPatternType().toValue()).isEqualTo("literal");
    assertThat(rule.getOperations()).hasSize(2).contains(AclOperation.DESCRIBE);
    return (rule.getOperations().contains(AclOperation.WRITE) ? "says " : "hears ")
        + topic.getName();
  }

  private static Map<String, Set<String>> contract() {
    JsonNode operations = Checkout.yaml("contracts/asyncapi.yaml").get("operations");
    Map<String, Set<String>> contract = new TreeMap<>();
    operations
        .fieldNames()
        .forEachRemaining(
            name -> {
              String[] part = name.split("\\.");
              contract
                  .computeIfAbsent(part[0], _ -> new TreeSet<>())
                  .add(part[1] + " matricule." + part[2]);
            });
    return contract;
  }

  @Test
  void letsOnlyTheRegistryWriteItsAnswers() {
    assertThat(MANIFESTS.all(KafkaUser.class).values())
        .filteredOn(user -> rights(user).contains("says matricule.registry"))
        .extracting(user -> user.getMetadata().getName())
        .containsExactly("registry");
  }

  @ParameterizedTest
  @MethodSource("services")
  void letsAServiceListenOnItsChannels(String name) {
    Map<String, String> groups = ServiceConfiguration.of(name).groupsByTopic();
    KafkaUser user = MANIFESTS.one(KafkaUser.class, name);

    assertThat(rights(user)).containsAll(groups.keySet().stream().map("hears "::concat).toList());
    assertThat(groups.values())
        .isNotEmpty()
        .allSatisfy(group -> assertThat(groupPrefixes(user)).anyMatch(group::startsWith));
  }

  /** Members are static, by instance: two channels in one group would fence each other. */
  @ParameterizedTest
  @MethodSource("services")
  void givesEachChannelAGroupOfItsOwn(String name) {
    assertThat(ServiceConfiguration.of(name).groupsByTopic().values()).doesNotHaveDuplicates();
    assertThat(MANIFESTS.container(name).getEnv())
        .anySatisfy(
            variable -> {
              assertThat(variable.getName()).isEqualTo("MATRICULE_INSTANCE");
              assertThat(variable.getValueFrom().getFieldRef().getFieldPath())
                  .isEqualTo("metadata.name");
            });
  }

  private static List<String> groupPrefixes(KafkaUser user) {
    return rules(user).stream()
        .map(AclRule::getResource)
        .filter(AclRuleGroupResource.class::isInstance)
        .map(AclRuleGroupResource.class::cast)
        .filter(group -> group.getPatternType().toValue().equals("prefix"))
        .map(AclRuleGroupResource::getName)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("services")
  void isReachedAsItsListenerWants(String name) {
    Map<String, String> environment = MANIFESTS.environment(name);
    List<GenericKafkaListener> listeners =
        MANIFESTS.one(Kafka.class, "matricule").getSpec().getKafka().getListeners();

    assertThat(listeners)
        .singleElement()
        .satisfies(
            listener -> {
              assertThat(environment)
                  .containsEntry(
                      "KAFKA_BOOTSTRAP_SERVERS", "matricule-kafka-bootstrap:" + listener.getPort())
                  .containsEntry("KAFKA_SECURITY_PROTOCOL", "SASL_SSL")
                  .containsEntry("KAFKA_SASL_MECHANISM", "SCRAM-SHA-512");
              assertThat(listener.isTls()).isTrue();
              assertThat(listener.getAuth().getType()).isEqualTo("scram-sha-512");
            });
    assertThat(secret(name, "KAFKA_SASL_JAAS_CONFIG"))
        .returns(name, SecretKeySelector::getName)
        .returns("sasl.jaas.config", SecretKeySelector::getKey);
    assertThat(secret(name, "KAFKA_SSL_TRUSTSTORE_CERTIFICATES"))
        .returns("matricule-cluster-ca-cert", SecretKeySelector::getName);
  }

  private static SecretKeySelector secret(String service, String variable) {
    return MANIFESTS.container(service).getEnv().stream()
        .filter(env -> env.getName().equals(variable))
        .findFirst()
        .orElseThrow()
        .getValueFrom()
        .getSecretKeyRef();
  }
}
