package fr.matricule.kernel.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;

/** What is committed in a service's database. */
public final class Rows {
  private Rows() {}

  /** The one number that a query gives; {@code ?1} in it is the argument. */
  public static long count(EntityManager database, String sql, Object argument) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                ((Number)
                        database.createNativeQuery(sql).setParameter(1, argument).getSingleResult())
                    .longValue());
  }
}
