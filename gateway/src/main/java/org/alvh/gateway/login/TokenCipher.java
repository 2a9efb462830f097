package org.alvh.gateway.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.alvh.gateway.edge.GatewayConfig;

/**
 * Tokens at rest: AES-256 in Galois/counter mode, a fresh nonce in front. The key of the row is authenticated with
 * them, so tokens moved to another row can't be read.
 */
@ApplicationScoped
class TokenCipher {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    @Inject
    TokenCipher(GatewayConfig config) {
        this(config.logInKey());
    }

    /** A cipher with 32 bytes in Base64 as its key. */
    TokenCipher(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "alvh.gateway.log-in-key holds " + bytes.length + " bytes, not " + KEY_BYTES);
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    byte[] encrypt(String row, Tokens tokens) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] text = tokens.joined().getBytes(StandardCharsets.UTF_8);
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, row, nonce).doFinal(text);
            byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
            System.arraycopy(encrypted, 0, both, NONCE_BYTES, encrypted.length);
            return both;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    /** The tokens of a row; empty where they were encrypted with another key or for another row. */
    Optional<Tokens> decrypt(String row, byte[] encrypted) {
        byte[] nonce = Arrays.copyOf(encrypted, NONCE_BYTES);
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, row, nonce)
                    .doFinal(encrypted, NONCE_BYTES, encrypted.length - NONCE_BYTES);
            return Optional.of(Tokens.split(new String(text, StandardCharsets.UTF_8)));
        } catch (AEADBadTagException foreign) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }

    private Cipher cipher(int mode, String row, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(row.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
