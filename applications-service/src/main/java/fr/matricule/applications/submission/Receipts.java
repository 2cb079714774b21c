package fr.matricule.applications.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The receipts of all submissions. */
@ApplicationScoped
public class Receipts implements PanacheRepositoryBase<KeptReceipt, UUID> {}
