/**
 * Holds docker-compose.yml, the Kubernetes manifests, the dashboard and the alerts against the
 * services' own configuration and contracts, without a container engine.
 */
@org.jspecify.annotations.NullMarked
package fr.matricule.journeys.deployment;
