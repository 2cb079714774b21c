-- One database and one owner each; nobody may enter another's. Passwords are those of the sandbox.
CREATE ROLE applications LOGIN PASSWORD 'applications';
CREATE ROLE documents LOGIN PASSWORD 'documents';
CREATE ROLE eligibility LOGIN PASSWORD 'eligibility';
CREATE ROLE notifications LOGIN PASSWORD 'notifications';
CREATE ROLE keycloak LOGIN PASSWORD 'keycloak';
CREATE DATABASE applications OWNER applications;
CREATE DATABASE documents OWNER documents;
CREATE DATABASE eligibility OWNER eligibility;
CREATE DATABASE notifications OWNER notifications;
CREATE DATABASE keycloak OWNER keycloak;
REVOKE CONNECT ON DATABASE applications, documents, eligibility, notifications, keycloak FROM PUBLIC;
