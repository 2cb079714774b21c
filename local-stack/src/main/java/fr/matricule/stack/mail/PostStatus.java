package fr.matricule.stack.mail;

/** What the post says of a letter, in the order in which it may say it. */
enum PostStatus {
  POSTED,
  DELIVERED,
  RETURNED
}
