package org.alvh.decision.row;

import com.google.protobuf.ByteString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A mandate's document. It never changes, since its hash names it. */
@Entity
@Immutable
@Table(name = "mandate")
public class MandateRow {

    @Id
    @Column(name = "mandate_hash")
    String mandateHash;

    byte[] document;

    protected MandateRow() {}

    public MandateRow(String mandateHash, ByteString document) {
        this.mandateHash = mandateHash;
        this.document = document.toByteArray();
    }

    public ByteString document() {
        return ByteString.copyFrom(document);
    }
}
