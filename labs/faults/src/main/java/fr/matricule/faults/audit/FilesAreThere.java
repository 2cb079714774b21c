package fr.matricule.faults.audit;

import fr.matricule.client.Answer;
import fr.matricule.client.Json;
import fr.matricule.client.Matricule;
import fr.matricule.client.stack.Row;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whoever is told that a file is ready can have it back, byte for byte. */
final class FilesAreThere implements Invariant {

  private static final List<String> USERS = List.of("amina", "bilal", "chen", "dora", "elif");
  private static final String CLEAN = "s3/matricule-clean";

  @Override
  public String sentence() {
    return "every document READY has its object, and its owner reads bytes of the recorded hash";
  }

  @Override
  public List<String> broken(Evidence evidence) {
    Map<String, String> owners = owners(evidence);
    List<String> broken = new ArrayList<>();
    for (Row document :
        evidence.rows(
            "documents",
            "SELECT id, application_id AS case_id, status, vault_key, sha256 FROM document")) {
      String id = document.text("id");
      if (document.text("status").equals("UPLOADED")) {
        broken.add("document %s is still not inspected".formatted(id));
      }
      if (document.text("status").equals("READY")) {
        broken.addAll(lost(evidence, document, owners.getOrDefault(document.text("case_id"), "")));
      }
    }
    return broken;
  }

  private static List<String> lost(Evidence evidence, Row document, String owner) {
    String id = document.text("id");
    if (!Files.exists(
        evidence.whole().addresses().data().resolve(CLEAN).resolve(document.text("vault_key")))) {
      return List.of("document %s has no object %s".formatted(id, document.text("vault_key")));
    }
    Answer answer = evidence.whole().documents(owner).content(UUID.fromString(id));
    if (answer.status() != 200) {
      return List.of("document %s answers %d to %s".formatted(id, answer.status(), owner));
    }
    return sha256(answer.bytes()).equals(document.text("sha256"))
        ? List.of()
        : List.of("document %s has another hash than recorded".formatted(id));
  }

  /** The account of each case's owner: who signs in knows their own subject. */
  private static Map<String, String> owners(Evidence evidence) {
    Map<String, String> accounts = new HashMap<>();
    USERS.forEach(user -> accounts.put(subject(evidence.whole(), user), user));
    Map<String, String> owners = new HashMap<>();
    evidence
        .rows("applications", "SELECT id AS case_id, owner_ref FROM application")
        .forEach(
            row ->
                owners.put(row.text("case_id"), accounts.getOrDefault(row.text("owner_ref"), "")));
    return owners;
  }

  private static String subject(Matricule whole, String user) {
    String claims = whole.tokens().of(user).split("\\.")[1];
    return Json.read(Base64.getUrlDecoder().decode(claims)).path("sub").asText();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
