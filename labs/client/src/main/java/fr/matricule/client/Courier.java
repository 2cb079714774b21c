package fr.matricule.client;

import java.net.http.HttpRequest;

/**
 * Takes requests to a service in a way of its own: once, again and again, or with a record of it.
 */
public interface Courier {

  Answer carry(HttpRequest request);
}
