package fr.matricule.applications.notifications;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The messages known of all cases. */
@ApplicationScoped
public class CaseNotifications implements PanacheRepositoryBase<CaseNotification, UUID> {}
