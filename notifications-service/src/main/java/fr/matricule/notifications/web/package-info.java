/** Who was told what, and when; the letters to read again. */
@NullMarked
package fr.matricule.notifications.web;

import org.jspecify.annotations.NullMarked;
