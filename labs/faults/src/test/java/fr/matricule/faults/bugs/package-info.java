/**
 * Bugs as others have made them, planted into running services to see whether the auditor finds
 * them. Nothing of this is on a service's path before an agent is attached to its process.
 */
@NullMarked
package fr.matricule.faults.bugs;

import org.jspecify.annotations.NullMarked;
