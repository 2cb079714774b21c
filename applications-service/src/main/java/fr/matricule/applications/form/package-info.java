/**
 * What the applicant declares: a draft may have gaps, but every value in it is well-formed; the
 * rest of the case reads it, nothing here knows the case.
 */
@NullMarked
package fr.matricule.applications.form;

import org.jspecify.annotations.NullMarked;
