package org.alvh.portfolio.service.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.alvh.portfolio.mandate.MandateDocument;

/** The canonical bytes of a mandate, by their hash. */
@Entity
@Table(name = "mandate")
public class MandateRow {

    @Id
    @Column(name = "mandate_hash")
    private String hash;

    @Column(name = "document", nullable = false)
    private byte[] document;

    protected MandateRow() {}

    MandateRow(MandateDocument mandate) {
        this.hash = mandate.hash();
        this.document = mandate.canonicalBytes();
    }
}
