package org.alvh.quant.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentHashTest {

    /** The first three are NIST's examples for SHA-256 (FIPS 180-4); the last, in UTF-8, is sha256sum's. */
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
                + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        "€, c4cc90ed3d26f12d4b08a75140970a7904035c31cbb4515a83f19b9003c00d1d",
    })
    void isSha256InLowerCaseHexadecimal(String content, String hash) {
        assertThat(ContentHash.of(content)).isEqualTo(hash);
    }

    /** NIST's example of a million letters a, given in a thousand parts. */
    @Test
    void isTheSameInParts() {
        ContentHash hash = ContentHash.incremental();
        String part = "a".repeat(1_000);
        for (int i = 0; i < 1_000; i++) {
            hash.add(part);
        }
        assertThat(hash.hex()).isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    @Test
    void beginsAnewOnceItIsRead() {
        ContentHash hash = ContentHash.incremental().add("something else");
        hash.hex();
        assertThat(hash.add("ab").add("c").hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
