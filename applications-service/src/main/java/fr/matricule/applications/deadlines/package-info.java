/**
 * The legal clocks: which date the law gives from which date, and how a running clock is suspended
 * and resumed. Dates are computed once, when something happens, and then kept.
 */
@NullMarked
package fr.matricule.applications.deadlines;

import org.jspecify.annotations.NullMarked;
