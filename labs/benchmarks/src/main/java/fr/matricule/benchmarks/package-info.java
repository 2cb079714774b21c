/** How fast the rule book concludes, beside another way to write the same decisions. */
@NullMarked
package fr.matricule.benchmarks;

import org.jspecify.annotations.NullMarked;
