/** What a submission leaves behind: the facts as they were submitted, and the receipt. */
@NullMarked
package fr.matricule.applications.submission;

import org.jspecify.annotations.NullMarked;
