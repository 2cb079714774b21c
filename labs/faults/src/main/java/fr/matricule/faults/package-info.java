/**
 * The fault lab: load, faults and an audit of what they left, three parts that know of each other
 * only what stands in their files.
 */
@NullMarked
package fr.matricule.faults;

import org.jspecify.annotations.NullMarked;
