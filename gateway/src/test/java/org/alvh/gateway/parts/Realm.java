package org.alvh.gateway.parts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** An identity provider of the tests' own, with the realm's addresses: keys, codes for tokens, and new for old. */
public final class Realm {

    /** The secret of the gateway's client. */
    public static final String SECRET = "a-secret-of-more-than-32-characters";

    private static final String PATH = "/realms/alvh";
    private static final String KEY_ID = "first";

    private final KeyPair key = Jwt.newKey();
    private final HttpServer server;
    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final Map<String, Person> sessions = new ConcurrentHashMap<>();
    private final AtomicInteger renewals = new AtomicInteger();
    private final AtomicLong life = new AtomicLong(300);

    /** A log-in that waits for its code to be exchanged. */
    private record Asked(Person person, String nonce, String challenge) {}

    private Realm(HttpServer server) {
        this.server = server;
    }

    static Realm start() {
        try {
            Realm realm = new Realm(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            realm.server.createContext(PATH + "/protocol/openid-connect/certs", realm::keys);
            realm.server.createContext(PATH + "/protocol/openid-connect/token", realm::token);
            realm.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            realm.server.start();
            return realm;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void stop() {
        server.stop(0);
    }

    /** The realm's address, which is also who issues its tokens. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + PATH;
    }

    /** An access token as the realm gives it to somebody who logs in. */
    public String accessToken(Person person) {
        return signed(accessClaims(person));
    }

    /** Claims of a right access token, to be spoilt. */
    public JsonObject accessClaims(Person person) {
        return claims(person, "Bearer")
                .put("aud", new JsonArray().add("alvh-services").add("alvh-gateway"));
    }

    /** Claims of a right ID token. */
    public JsonObject identityClaims(Person person) {
        return claims(person, "ID").put("aud", "alvh-gateway");
    }

    /** What the realm tells the gateway when a session ends. */
    public JsonObject logoutClaims(Person person) {
        JsonObject event = new JsonObject().put("http://schemas.openid.net/event/backchannel-logout", new JsonObject());
        return claims(person, "Logout").put("aud", "alvh-gateway").put("events", event);
    }

    /** Signs whatever is given with the realm's key. */
    public String signed(JsonObject claims) {
        return Jwt.signed(claims, KEY_ID, key);
    }

    /** Signs with the realm's public key as a shared secret. */
    public String signedWithPublicKey(JsonObject claims) {
        return Jwt.signedWithPublicKey(claims, KEY_ID, key);
    }

    /** The person logs in at the realm's page: the code that the browser brings back. */
    public String logIn(Person person, String nonce, String challenge) {
        String code = UUID.randomUUID().toString();
        codes.put(code, new Asked(person, nonce, challenge));
        sessions.put(person.session(), person);
        return code;
    }

    /** The session ends at the realm; its refresh token is worth nothing from now on. */
    public void end(Person person) {
        sessions.remove(person.session());
    }

    /** How often tokens have been renewed. */
    public int renewals() {
        return renewals.get();
    }

    /** Seconds that access tokens given from now on live. */
    public void accessTokensLive(long seconds) {
        life.set(seconds);
    }

    private JsonObject claims(Person person, String type) {
        long now = System.currentTimeMillis() / 1_000;
        return new JsonObject()
                .put("iss", url())
                .put("sub", person.subject())
                .put("sid", person.session())
                .put("preferred_username", person.name())
                .put("typ", type)
                .put("iat", now)
                .put("exp", now + life.get())
                .put("jti", UUID.randomUUID().toString())
                .put("desks", new JsonArray(person.groups()));
    }

    private void keys(HttpExchange exchange) throws IOException {
        JsonArray keys = new JsonArray().add(Jwt.published(KEY_ID, key));
        answer(exchange, 200, new JsonObject().put("keys", keys));
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = Forms.read(body);
        Optional<JsonObject> given = "refresh_token".equals(form.get("grant_type")) ? renewed(form) : exchanged(form);
        if (given.isPresent()) {
            answer(exchange, 200, given.get());
        } else {
            answer(exchange, 400, new JsonObject().put("error", "invalid_grant"));
        }
    }

    /** A code is good once, and only for whoever can show what its challenge was made of. */
    private Optional<JsonObject> exchanged(Map<String, String> form) {
        return Optional.ofNullable(codes.remove(form.getOrDefault("code", "")))
                .filter(asked ->
                        Forms.challenge(form.getOrDefault("code_verifier", "")).equals(asked.challenge()))
                .map(asked ->
                        tokens(asked.person(), identityClaims(asked.person()).put("nonce", asked.nonce())));
    }

    private Optional<JsonObject> renewed(Map<String, String> form) {
        return Optional.ofNullable(sessions.get(form.getOrDefault("refresh_token", "")))
                .map(person -> {
                    renewals.incrementAndGet();
                    return tokens(person, identityClaims(person));
                });
    }

    private JsonObject tokens(Person person, JsonObject identity) {
        return new JsonObject()
                .put("access_token", accessToken(person))
                .put("id_token", signed(identity))
                .put("refresh_token", person.session())
                .put("expires_in", life.get())
                .put("token_type", "Bearer");
    }

    private static void answer(HttpExchange exchange, int status, JsonObject json) throws IOException {
        byte[] bytes = json.encode().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
