package fr.matricule.applications.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The audit of sensitive reads; only ever added to. */
@ApplicationScoped
public class AccessRecords implements PanacheRepositoryBase<AccessRecord, Long> {}
