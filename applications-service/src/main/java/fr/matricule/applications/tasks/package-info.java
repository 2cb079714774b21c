/** What an office has to do about a case because something did not go by itself. */
@NullMarked
package fr.matricule.applications.tasks;

import org.jspecify.annotations.NullMarked;
