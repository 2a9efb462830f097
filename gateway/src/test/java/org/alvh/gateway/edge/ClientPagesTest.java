package org.alvh.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientPagesTest {

    @ParameterizedTest
    @CsvSource({
        "/d/north/today, true",
        "/d/north.west/today, true",
        "/me, true",
        "/, false",
        "/api/v1/nothing, false",
        "/login/callback, false",
        "/logout, false",
        "/assets/gone, false",
        "/favicon.ico, false",
        "/q/health, false",
    })
    void screensAreWhatIsNeitherAFileNorAQuestion(String path, boolean isScreen) {
        assertThat(ClientPages.isScreen(path)).isEqualTo(isScreen);
    }
}
