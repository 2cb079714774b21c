/** The doors to requests for information and their answers. */
@NullMarked
package fr.matricule.applications.web.information;

import org.jspecify.annotations.NullMarked;
