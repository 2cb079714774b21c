/** Requests and answers: problem details, strict JSON, versions, idempotency, pages. */
@NullMarked
package fr.matricule.kernel.http;

import org.jspecify.annotations.NullMarked;
