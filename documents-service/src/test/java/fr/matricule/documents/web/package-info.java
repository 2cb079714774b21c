/** Tests of the doors, over HTTP, with real database, object store and event log. */
@NullMarked
package fr.matricule.documents.web;

import org.jspecify.annotations.NullMarked;
