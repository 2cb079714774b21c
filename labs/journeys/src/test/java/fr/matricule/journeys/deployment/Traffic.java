package fr.matricule.journeys.deployment;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the network policies of an overlay let through. */
record Traffic(Collection<NetworkPolicy> policies) {

  /** One end of a connection: a pod of ours, another namespace, or the world. */
  sealed interface End {
    /** A pod of this namespace. */
    record Pod(Map<String, String> labels) implements End {}

    /** Any pod of another namespace. */
    record Elsewhere(String namespace) implements End {}

    /** An address outside the cluster. */
    record World() implements End {}
  }

  static Traffic of(Manifests manifests) {
    return new Traffic(manifests.all(NetworkPolicy.class).values());
  }

  /** Whether the caller may leave for the other end and, if that is a pod of ours, enter it. */
  boolean flows(End.Pod from, End to, int port) {
    return leaves(from, to, port) && (!(to instanceof End.Pod pod) || enters(from, pod, port));
  }

  boolean leaves(End.Pod from, End to, int port) {
    return selecting(from, "Egress").stream()
        .flatMap(policy -> policy.getSpec().getEgress().stream())
        .anyMatch(rule -> ports(rule.getPorts(), port) && peers(rule.getTo(), to));
  }

  boolean enters(End from, End.Pod to, int port) {
    return selecting(to, "Ingress").stream()
        .flatMap(policy -> policy.getSpec().getIngress().stream())
        .anyMatch(rule -> ports(rule.getPorts(), port) && peers(rule.getFrom(), from));
  }

  List<NetworkPolicy> selecting(End.Pod pod, String direction) {
    return policies.stream()
        .filter(policy -> policy.getSpec().getPolicyTypes().contains(direction))
        .filter(policy -> selects(policy.getSpec().getPodSelector(), pod.labels()))
        .toList();
  }

  private static boolean ports(List<NetworkPolicyPort> allowed, int port) {
    return allowed.isEmpty()
        || allowed.stream().anyMatch(p -> p.getPort() != null && p.getPort().getIntVal() == port);
  }

  private static boolean peers(List<NetworkPolicyPeer> peers, End end) {
    return peers.isEmpty() || peers.stream().anyMatch(peer -> means(peer, end));
  }

  private static boolean means(NetworkPolicyPeer peer, End end) {
    return switch (end) {
      case End.Pod pod ->
          peer.getNamespaceSelector() == null && selects(peer.getPodSelector(), pod.labels());
      case End.Elsewhere elsewhere ->
          peer.getPodSelector() == null
              && selects(
                  peer.getNamespaceSelector(),
                  Map.of("kubernetes.io/metadata.name", elsewhere.namespace()));
      case End.World _ -> peer.getIpBlock() != null;
    };
  }

  private static boolean selects(@Nullable LabelSelector selector, Map<String, String> labels) {
    return selector != null
        && (selector.getMatchLabels() == null
            || labels.entrySet().containsAll(selector.getMatchLabels().entrySet()))
        && selector.getMatchExpressions().stream()
            .allMatch(e -> e.getOperator().equals("Exists") && labels.containsKey(e.getKey()));
  }
}
