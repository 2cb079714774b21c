/** The tests' own small service and those who use it. */
@org.jspecify.annotations.NullMarked
package fr.matricule.kernel.ledger;
