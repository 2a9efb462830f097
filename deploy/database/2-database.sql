-- The one database of the platform. Run by a superuser, once, outside a transaction.
create database alvh encoding 'UTF8' template template0;
