package fr.matricule.eligibility.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which book judged here from when on, the first to the last. */
@ApplicationScoped
public class Activations {

  private final EntityManager database;

  Activations(EntityManager database) {
    this.database = database;
  }

  /** Lets one instance after the other look and add. */
  public void lock() {
    database
        .createNativeQuery("LOCK TABLE rulebook_activation IN SHARE ROW EXCLUSIVE MODE")
        .executeUpdate();
  }

  /** The book that judges now; none before the first start. */
  public Optional<BookIdentity> latest() {
    List<?> rows =
        database
            .createNativeQuery(
                "SELECT code, files, version FROM rulebook_activation ORDER BY id DESC LIMIT 1")
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new BookIdentity((String) row[0], (String) row[1], (String) row[2]))
        .findFirst();
  }

  /** Adds a book, with the seal of the certificate by which it was let in. */
  public void add(BookIdentity book, Instant at, @Nullable String seal) {
    database
        .createNativeQuery(
            """
            INSERT INTO rulebook_activation (code, files, version, activated_at, certificate_seal)
            VALUES (:code, :files, :version, :at, :seal)""")
        .setParameter("code", book.code())
        .setParameter("files", book.files())
        .setParameter("version", book.version())
        .setParameter("at", at)
        .setParameter("seal", seal)
        .executeUpdate();
  }
}
