/** What the OpenAPI documents of all services have in common. */
@NullMarked
package fr.matricule.kernel.openapi;

import org.jspecify.annotations.NullMarked;
