package org.alvh.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/today", "/desks/north?account=core#book", "/apis", "/loginx", "/a//b"})
    void pagesOfTheWebClientAreLedBackTo(String path) {
        assertThat(ReturnPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a\nb",
                "/a b",
                "/api",
                "/api/v1/me",
                "/login?return=/login",
                "/logout#x",
                "/q/health"
            })
    void nothingElseIs(String path) {
        assertThat(ReturnPath.of(path)).isEmpty();
    }
}
