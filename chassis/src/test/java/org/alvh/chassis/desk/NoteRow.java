package org.alvh.chassis.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

/** A row of a tenanted table. */
@Entity
@Table(name = "note")
public class NoteRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    long id;

    @TenantId
    @Column(name = "desk", nullable = false)
    String desk;

    @Column(name = "account", nullable = false)
    String account;

    @Column(name = "text", nullable = false)
    String text;

    protected NoteRow() {}

    public NoteRow(String account, String text) {
        this.account = account;
        this.text = text;
    }
}
