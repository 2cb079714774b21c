/** The REST door: announcing, completing, listing, reading and reviewing documents. */
@NullMarked
package fr.matricule.documents.web;

import org.jspecify.annotations.NullMarked;
