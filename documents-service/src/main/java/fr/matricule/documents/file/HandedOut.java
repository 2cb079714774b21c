package fr.matricule.documents.file;

/** What somebody who reads a document is given: where it lies, what it is. */
public record HandedOut(SealedFile place, FileType type, long size, String sha256) {}
