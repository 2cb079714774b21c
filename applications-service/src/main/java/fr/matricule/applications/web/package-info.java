/** The HTTP doors: who may call, what is asked, what is answered; never what is right. */
@NullMarked
package fr.matricule.applications.web;

import org.jspecify.annotations.NullMarked;
