/**
 * How words become a mail or a letter and leave: texts, paper, the mail server, the post, the jobs
 * that drive them, and the service that knows whom to write to.
 */
@NullMarked
package fr.matricule.notifications.delivery;

import org.jspecify.annotations.NullMarked;
