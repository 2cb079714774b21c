package fr.matricule.documents.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a case's documents; the header Link says where the next one is. */
@Schema(name = "Documents")
record DocumentPage(List<DocumentView> items) {}
