/** What the rule book recommends and what people decide about the entitlement. */
@NullMarked
package fr.matricule.applications.decision;

import org.jspecify.annotations.NullMarked;
