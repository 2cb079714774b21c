/**
 * Looks at what is left after load and faults and checks what Matricule promises. It shares no code
 * with the services: plain SQL, a plain consumer, the files of storage, mails, letters and logs.
 */
@NullMarked
package fr.matricule.faults.audit;

import org.jspecify.annotations.NullMarked;
