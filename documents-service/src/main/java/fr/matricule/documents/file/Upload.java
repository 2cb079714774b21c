package fr.matricule.documents.file;

import java.time.Instant;
import java.util.Map;

/** A permission to post one file straight to the object store, as a browser form would. */
public record Upload(String url, Map<String, String> fields, Instant expiresAt) {}
