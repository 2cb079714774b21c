/** The closed lists that the services share, with the names of their codes. */
@NullMarked
package fr.matricule.kernel.codes;

import org.jspecify.annotations.NullMarked;
