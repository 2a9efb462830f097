package org.alvh.portfolio.service.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.alvh.portfolio.mandate.MandateDocument;

/** The canonical bytes of a mandate, by their hash, and the names that it goes by. */
@Entity
@Table(name = "mandate")
public class MandateRow {

    @Id
    @Column(name = "mandate_hash")
    private String hash;

    @Column(name = "document", nullable = false)
    private byte[] document;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "hedge_name", nullable = false)
    private String hedgeName;

    protected MandateRow() {}

    MandateRow(NamedMandate mandate) {
        MandateDocument content = mandate.document();
        this.hash = content.hash();
        this.document = content.canonicalBytes();
        this.name = mandate.names().mandate();
        this.hedgeName = mandate.names().hedge();
    }

    String hash() {
        return hash;
    }

    MandateNames names() {
        return new MandateNames(name, hedgeName);
    }
}
