package org.alvh.portfolio.service.session;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** Books of the accounts of the desk that the running transaction is in. */
@ApplicationScoped
class BookRows implements PanacheRepository<BookRow> {}
