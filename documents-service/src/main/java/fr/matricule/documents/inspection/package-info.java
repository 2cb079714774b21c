/**
 * Looks into a file that lies on this machine. Whatever unfolds untrusted bytes runs in a process
 * of its own, with little memory, little time and no secret in reach.
 */
@NullMarked
package fr.matricule.documents.inspection;

import org.jspecify.annotations.NullMarked;
