/** The doors by which contact details change after the submission. */
@NullMarked
package fr.matricule.applications.web.contact;

import org.jspecify.annotations.NullMarked;
