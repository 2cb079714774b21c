package fr.matricule.journeys.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The resources of operators that publish no Java model, as far as this project uses them; written
 * after the definitions of CloudNativePG 1.30, its Barman Cloud plugin 0.14 and Keycloak 26.
 */
final class CustomResources {

  private CustomResources() {}

  /** What every resource has. */
  record Metadata(String name, @Nullable String namespace) {}

  /** A key of a Secret. */
  record SecretKey(String name, String key) {}

  /** A PostgreSQL cluster of CloudNativePG. */
  record Cluster(String apiVersion, String kind, Metadata metadata, ClusterSpec spec) {}

  record ClusterSpec(
      int instances,
      String imageName,
      Bootstrap bootstrap,
      Postgresql postgresql,
      Storage storage,
      Storage walStorage,
      Map<String, Map<String, String>> resources,
      Map<String, String> affinity,
      Map<String, Map<String, String>> inheritedMetadata,
      PodSecurityContext podSecurityContext,
      SecurityContext securityContext,
      List<Plugin> plugins) {}

  record Bootstrap(InitDb initdb) {}

  record InitDb(String database, String owner, boolean dataChecksums) {}

  record Postgresql(Synchronous synchronous, Map<String, String> parameters) {}

  record Synchronous(String method, int number, String dataDurability) {}

  record Storage(String size) {}

  record Plugin(String name, @Nullable Boolean isWALArchiver, Map<String, String> parameters) {}

  /** A backup by night. */
  record ScheduledBackup(String apiVersion, String kind, Metadata metadata, BackupSpec spec) {}

  record BackupSpec(
      String schedule,
      Metadata cluster,
      String method,
      Metadata pluginConfiguration,
      String backupOwnerReference) {}

  /** Where backups go. */
  record ObjectStore(String apiVersion, String kind, Metadata metadata, StoreSpec spec) {}

  record StoreSpec(String retentionPolicy, StoreConfiguration configuration) {}

  record StoreConfiguration(
      String destinationPath,
      String endpointURL,
      Map<String, SecretKey> s3Credentials,
      Map<String, String> wal,
      Map<String, String> data) {}

  /** Keycloak, as its operator runs it. */
  record Keycloak(String apiVersion, String kind, Metadata metadata, KeycloakSpec spec) {}

  record KeycloakSpec(
      int instances,
      String image,
      boolean startOptimized,
      KeycloakDatabase db,
      KeycloakHttp http,
      KeycloakHostname hostname,
      Map<String, String> proxy,
      Map<String, Boolean> ingress,
      Map<String, Boolean> networkPolicy,
      Unsupported unsupported,
      Map<String, Map<String, String>> resources) {}

  /** What the operator takes over into the pods it makes, without promising to. */
  record Unsupported(PodTemplateSpec podTemplate) {}

  record KeycloakDatabase(
      String vendor,
      String host,
      int port,
      String database,
      SecretKey usernameSecret,
      SecretKey passwordSecret,
      int poolMaxSize) {}

  record KeycloakHttp(boolean httpEnabled, int httpPort) {}

  record KeycloakHostname(String hostname, boolean backchannelDynamic) {}

  /** A realm, to be imported once. */
  record KeycloakRealmImport(String apiVersion, String kind, Metadata metadata, RealmSpec spec) {}

  record RealmSpec(String keycloakCRName, Map<String, Placeholder> placeholders, JsonNode realm) {}

  record Placeholder(SecretKey secret) {}
}
