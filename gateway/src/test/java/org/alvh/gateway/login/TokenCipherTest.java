package org.alvh.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokenCipherTest {

    private static final String ROW = "0".repeat(64);
    private static final String OTHER_ROW = "1".repeat(64);
    private static final Tokens TOKENS = new Tokens("access", "refresh", "identity");

    private final TokenCipher cipher = new TokenCipher(key(1, 32));

    @Test
    void givesBackWhatItTook() {
        assertThat(cipher.decrypt(ROW, cipher.encrypt(ROW, TOKENS))).contains(TOKENS);
        Tokens withoutRefresh = new Tokens("access", "", "identity");
        assertThat(cipher.decrypt(ROW, cipher.encrypt(ROW, withoutRefresh))).contains(withoutRefresh);
    }

    @Test
    void writesNothingReadableAndNeverTheSameTwice() {
        byte[] once = cipher.encrypt(ROW, TOKENS);
        assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("access", "refresh", "identity");
        assertThat(cipher.encrypt(ROW, TOKENS)).isNotEqualTo(once);
    }

    @Test
    void anotherRowOrKeyOrAChangedBitReadsNothing() {
        byte[] encrypted = cipher.encrypt(ROW, TOKENS);
        assertThat(cipher.decrypt(OTHER_ROW, encrypted)).isEmpty();
        assertThat(new TokenCipher(key(2, 32)).decrypt(ROW, encrypted)).isEmpty();
        for (int place = 0; place < encrypted.length; place++) {
            byte[] changed = encrypted.clone();
            changed[place] ^= 1;
            assertThat(cipher.decrypt(ROW, changed)).as("byte %d", place).isEmpty();
        }
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TokenCipher(key(1, 16)))
                .withMessage("alvh.gateway.log-in-key holds 16 bytes, not 32");
    }

    private static String key(int content, int bytes) {
        byte[] key = new byte[bytes];
        Arrays.fill(key, (byte) content);
        return Base64.getEncoder().encodeToString(key);
    }
}
