/**
 * What leaves Matricule for people: the SMTP server that keeps every mail, the post office that
 * answers for letters, and the page on which both are read.
 */
@NullMarked
package fr.matricule.stack.mail;

import org.jspecify.annotations.NullMarked;
