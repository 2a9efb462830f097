package org.alvh.gateway.login;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.alvh.chassis.desk.SchemaGate;
import org.alvh.chassis.desk.Transactions;
import org.alvh.gateway.edge.GatewayConfig;
import org.alvh.gateway.identity.Identities;
import org.alvh.gateway.identity.LogIn;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Log-ins: opened, used, renewed and ended, the same on every replica. Everything here blocks. */
@ApplicationScoped
public class LogIns {

    /** So much of an access token's life must be left, or it is renewed: a call of a service may take seconds. */
    private static final Duration LEFT = Duration.ofSeconds(20);

    /** The time of last use is written this often, so that not every read is a write. */
    private static final Duration USE_EVERY = Duration.ofSeconds(30);

    private final Transactions transactions;
    private final LogInTable table;
    private final TokenCipher cipher;
    private final Renewal renewal;
    private final SchemaGate schema;
    private final GatewayConfig config;

    LogIns(
            Transactions transactions,
            LogInTable table,
            TokenCipher cipher,
            Renewal renewal,
            SchemaGate schema,
            GatewayConfig config) {
        this.transactions = transactions;
        this.table = table;
        this.cipher = cipher;
        this.renewal = renewal;
        this.schema = schema;
        this.config = config;
    }

    /** A log-in that lives, with tokens that do. */
    record Live(LogIn logIn, Tokens tokens) {}

    /**
     * Until when the log-in or token of an identity lives if nothing is asked with it meanwhile; empty once it has
     * ended. Asking is no use of it.
     */
    public Optional<Instant> livesUntil(SecurityIdentity identity) {
        Optional<LogIn> logIn = Identities.logIn(identity);
        if (logIn.isPresent()) {
            schema.pass();
            return transactions.untenanted(() -> alive(logIn.get().key()).map(this::ends));
        }
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(Instant.ofEpochSecond(token.getExpirationTime())).filter(expiry -> expiry.isAfter(now()))
                : Optional.empty();
    }

    /** Opens a log-in with verified tokens; the one that the browser had before ends. */
    LogInId open(Tokens tokens, Optional<LogInId> before) {
        schema.pass();
        JsonObject claims = tokens.identityClaims();
        LogInId id = LogInId.random();
        Instant now = now();
        LogInTable.Row row = new LogInTable.Row(
                id.key(),
                claims.getString("sub"),
                claims.getString("preferred_username", claims.getString("sub")),
                claims.getString("sid", ""),
                LogInId.secret(),
                cipher.encrypt(id.key(), tokens),
                tokens.accessExpiresAt(),
                now,
                now);
        transactions.untenanted(() -> {
            before.ifPresent(old -> table.delete(old.key()));
            table.sweep(now.minus(config.logInIdle()), now.minus(config.logInLongest()));
            table.put(row);
        });
        return id;
    }

    /** Whose log-in it is, while it lives. Asking is no use of it. */
    Optional<LogIn> find(LogInId id) {
        schema.pass();
        return transactions.untenanted(() -> alive(id.key()).map(this::logIn));
    }

    /** A log-in about to be used: its access token is renewed where it has run out. */
    Optional<Live> use(LogInId id) {
        schema.pass();
        Instant now = now();
        Optional<LogInTable.Row> row = transactions.untenanted(() -> {
            Optional<LogInTable.Row> found = alive(id.key());
            found.filter(each -> each.usedAt().plus(USE_EVERY).isBefore(now))
                    .ifPresent(each -> table.use(each.key(), now));
            return found;
        });
        return row.filter(each -> each.accessExpiresAt().minus(LEFT).isAfter(now))
                .map(this::live)
                .orElseGet(() -> row.flatMap(each -> renew(each.key())));
    }

    /** Ends a log-in; its tokens, for the log-out at the identity provider. */
    Optional<Tokens> end(LogInId id) {
        schema.pass();
        return transactions.untenanted(() -> {
            Optional<Tokens> tokens = table.lock(id.key()).flatMap(row -> cipher.decrypt(row.key(), row.tokens()));
            table.delete(id.key());
            return tokens;
        });
    }

    /** Ends every log-in of a session at the identity provider; how many there were. */
    int endOfSession(String sid) {
        schema.pass();
        return transactions.untenanted(() -> table.deleteOfSession(sid));
    }

    /** Renews under the row's lock: of requests that come together one renews, and the others find it done. */
    private Optional<Live> renew(String key) {
        return transactions.untenanted(() -> {
            Optional<LogInTable.Row> row = table.lock(key);
            Optional<Tokens> tokens = row.flatMap(each -> cipher.decrypt(key, each.tokens()));
            if (tokens.isEmpty() || row.get().accessExpiresAt().minus(LEFT).isAfter(now())) {
                return row.flatMap(this::live);
            }
            Optional<Tokens> renewed = renewal.of(tokens.get());
            renewed.ifPresentOrElse(
                    fresh -> table.renew(key, cipher.encrypt(key, fresh), fresh.accessExpiresAt()),
                    () -> table.delete(key));
            return renewed.map(fresh -> new Live(logIn(row.get()), fresh));
        });
    }

    private Optional<LogInTable.Row> alive(String key) {
        Instant now = now();
        return table.find(key).filter(row -> ends(row).isAfter(now));
    }

    private Optional<Live> live(LogInTable.Row row) {
        return cipher.decrypt(row.key(), row.tokens()).map(tokens -> new Live(logIn(row), tokens));
    }

    private LogIn logIn(LogInTable.Row row) {
        return new LogIn(row.key(), row.subject(), row.name(), row.csrfToken(), ends(row));
    }

    private Instant ends(LogInTable.Row row) {
        Instant idle = row.usedAt().plus(config.logInIdle());
        Instant longest = row.createdAt().plus(config.logInLongest());
        return idle.isBefore(longest) ? idle : longest;
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
