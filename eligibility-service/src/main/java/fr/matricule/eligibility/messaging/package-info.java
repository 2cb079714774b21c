/** Hears of cases from applications-service. */
@NullMarked
package fr.matricule.eligibility.messaging;

import org.jspecify.annotations.NullMarked;
