/** A very small HTTP server for the pages and APIs of the sandbox's own parts. */
@NullMarked
package fr.matricule.stack.web;

import org.jspecify.annotations.NullMarked;
