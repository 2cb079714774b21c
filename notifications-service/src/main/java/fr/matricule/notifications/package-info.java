/**
 * Messages to applicants: which fact is told, by which channel, in which words, and whether it
 * arrived. Nothing here knows why a case moved.
 */
@NullMarked
package fr.matricule.notifications;

import org.jspecify.annotations.NullMarked;
