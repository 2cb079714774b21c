/**
 * TCP links between the parts that can be made worse on purpose: cut, half open, slow, narrow,
 * reset.
 */
@NullMarked
package fr.matricule.stack.links;

import org.jspecify.annotations.NullMarked;
