/** The scanners for malware: clamd where there is one, and what stands in for it in the sandbox. */
@NullMarked
package fr.matricule.documents.antivirus;

import org.jspecify.annotations.NullMarked;
