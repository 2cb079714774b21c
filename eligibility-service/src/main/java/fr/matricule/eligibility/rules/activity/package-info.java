/** Work under French law opens the right from the first hour. */
@NullMarked
package fr.matricule.eligibility.rules.activity;

import org.jspecify.annotations.NullMarked;
