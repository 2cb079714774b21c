/** Hears of cases from applications-service and reads the facts as they were submitted. */
@NullMarked
package fr.matricule.eligibility.messaging;

import org.jspecify.annotations.NullMarked;
