package org.alvh.portfolio.service.session;

import com.google.protobuf.InvalidProtocolBufferException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.alvh.proto.trading.v1.Decision;
import org.alvh.quant.trade.DecisionKey;
import org.alvh.quant.trade.Role;
import org.alvh.wire.DecisionWire;
import org.hibernate.annotations.TenantId;

/** What a role decided for an account in a session. It waits here for the book that it stands on. */
@Entity
@Table(name = "decision")
public class DecisionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "account", nullable = false)
    private String account;

    @TenantId
    @Column(name = "desk", nullable = false)
    private String desk;

    @Column(name = "session", nullable = false)
    private LocalDate session;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false)
    private Role role;

    @Column(name = "decision_id", nullable = false)
    private String decisionId;

    @Column(name = "payload", nullable = false)
    private byte[] payload;

    protected DecisionRow() {}

    DecisionRow(DecisionKey key, Decision message) {
        this.account = key.account();
        this.session = key.session();
        this.role = key.role();
        this.decisionId = key.decisionId();
        this.payload = message.toByteArray();
    }

    String decisionId() {
        return decisionId;
    }

    org.alvh.quant.trade.Decision decision() {
        try {
            return DecisionWire.read(Decision.parseFrom(payload));
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalStateException(role + "'s decision of " + session + " cannot be read", damaged);
        }
    }
}
