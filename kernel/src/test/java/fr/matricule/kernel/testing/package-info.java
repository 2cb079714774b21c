/**
 * What the services' tests share: the embedded stack, real tokens, events, contracts, architecture.
 */
@NullMarked
package fr.matricule.kernel.testing;

import org.jspecify.annotations.NullMarked;
