package fr.matricule.applications;

import fr.matricule.kernel.http.Problem;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All cases. */
@ApplicationScoped
public class Applications implements PanacheRepositoryBase<Application, UUID> {

  /**
   * The case, held until the end of the transaction: acts on one case follow each other, whether
   * they come from a person, a job or an event.
   */
  public Optional<Application> held(UUID id) {
    return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The case for a person who changes it; what they may not see does not exist. */
  public Application heldFor(Actor actor, UUID id) {
    return held(id).filter(actor::maySee).orElseThrow(Problem::notFound);
  }

  /** The case for a person who reads it. */
  public Application seenBy(Actor actor, UUID id) {
    return findByIdOptional(id).filter(actor::maySee).orElseThrow(Problem::notFound);
  }

  /** The case for its office; the owner, who may see it, is told that this is not for them. */
  public Application handledBy(Actor actor, UUID id) {
    Application application = heldFor(actor, id);
    if (!actor.mayHandle(application)) {
      throw Problem.of(403, "forbidden");
    }
    return application;
  }

  /** The case for its owner alone. */
  public Application ownedBy(Actor actor, UUID id) {
    Application application = heldFor(actor, id);
    if (!actor.owns(application)) {
      throw Problem.of(403, "forbidden");
    }
    return application;
  }

  /** A person's own cases that are not erased, newest first, beginning after a reference. */
  public List<Application> ofOwner(String ownerRef, @Nullable Reference after, int most) {
    PanacheQuery<Application> own =
        after == null
            ? find("ownerRef = ?1 ORDER BY reference DESC", ownerRef)
            : find(
                "ownerRef = ?1 AND reference < ?2 ORDER BY reference DESC",
                ownerRef,
                after.value());
    return own.page(0, most).list();
  }

  /** The next reference of the year; the row of the year is held for the length of an opening. */
  public Reference nextReference(int year) {
    Number next =
        (Number)
            getEntityManager()
                .createNativeQuery(
                    """
                    INSERT INTO reference_counter AS c VALUES (:year, 1)
                    ON CONFLICT (year) DO UPDATE SET last = c.last + 1 RETURNING last""")
                .setParameter("year", year)
                .getSingleResult();
    return Reference.of(year, next.longValue());
  }

  /** The version of the case's last announcement, which orders what others know of its access. */
  public long announcedVersion(UUID id) {
    return getEntityManager()
        .createNativeQuery("SELECT version FROM outbox_version WHERE aggregateid = :id")
        .setParameter("id", id)
        .getResultStream()
        .mapToLong(version -> ((Number) version).longValue())
        .findFirst()
        .orElse(0);
  }

  /** Cases whose time is over, the longest first. */
  public List<UUID> expired(LocalDate today) {
    return getEntityManager()
        .createQuery(
            "SELECT a.id FROM Application a WHERE a.eraseOn <= :today ORDER BY a.eraseOn",
            UUID.class)
        .setParameter("today", today)
        .getResultList();
  }
}
