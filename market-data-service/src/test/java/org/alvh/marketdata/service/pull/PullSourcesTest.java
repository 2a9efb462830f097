package org.alvh.marketdata.service.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sources that the shipped settings make, and what is refused of others. */
class PullSourcesTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final String MINE = "alvh.pull.sources.mine.";

    @Test
    void nothingIsPulledUnlessItIsSwitchedOn() throws IOException {
        assertThat(config(Map.of()).enabled()).isFalse();
    }

    @Test
    void theIndicesOfTheExchangeAreNamedAndDatedByDefault() throws IOException {
        List<PullSource> sources = sources(Map.of());

        assertThat(sources).hasSize(10).extracting(PullSource::vendor).containsOnly("cboe-index");
        PullSource vix = PullSources.byName(sources).get("cboe-index-VIX");
        assertThat(Objects.requireNonNull(vix).urlAt(NOON))
                .hasToString("https://cdn.cboe.com/api/global/us_indices/daily_prices/VIX_History.csv");
        assertThat(vix.fileName(vix.urlAt(NOON))).isEqualTo("VIX_History.csv");
        assertThat(vix.schedule().nextAfter(NOON)).isEqualTo(Instant.parse("2026-11-28T01:00:00Z"));
        assertThat(vix.redirects().plainHttp()).isFalse();
    }

    @Test
    void aFamilyIsSwitchedOffByItself() throws IOException {
        assertThat(sources(Map.of("alvh.pull.sources.cboe-index.enabled", "false")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://h.example/x.csv,           tidy-daily, '',      alvh.pull.plain-http",
        "ftp://h.example/x.csv,            tidy-daily, '',      https",
        "https://u:p@h.example/x.csv,      tidy-daily, '',      without a user",
        "https://h.example/x.csv,          nobody,     '',      'nobody'",
        "https://h.example/x.csv,          tidy-daily, VIX,     {symbol}",
        "https://h.example/{symbol}.csv,   tidy-daily, '',      {symbol}",
        "https://h.example/{symbol}.csv,   tidy-daily, ../x,    '../x'",
        "https://h.example/{symbol}.csv,   tidy-daily, 'A,A',   configured twice"
    })
    void wrongSettingsAreRefusedWithTheirRemedy(String url, String vendor, String symbols, String told)
            throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(MINE + "url", url);
        settings.put(MINE + "vendor", vendor);
        if (!symbols.isEmpty()) {
            settings.put(MINE + "symbols", symbols);
        }
        PullConfig config = config(settings);
        Importer importer = importer();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PullSources.of(config, importer, NOON))
                .withMessageContaining(told);
    }

    @Test
    void aMirrorInOnesOwnNetworkIsAllowed() throws IOException {
        List<PullSource> sources = sources(Map.of(
                "alvh.pull.plain-http",
                "true",
                "alvh.pull.sources.cboe-index.enabled",
                "false",
                MINE + "url",
                "http://mirror.example/daily.csv",
                MINE + "vendor",
                "tidy-daily",
                MINE + "pause",
                "PT1S"));

        assertThat(sources).extracting(PullSource::name).containsExactly("mine");
    }

    private static List<PullSource> sources(Map<String, String> settings) throws IOException {
        return PullSources.of(config(settings), importer(), NOON);
    }

    private static Importer importer() {
        return new DailyImporter(new PulledHistory(Path.of("unused")));
    }

    private static PullConfig config(Map<String, String> settings) throws IOException {
        URL shipped = Objects.requireNonNull(PullSourcesTest.class.getResource("/application.properties"));
        return new SmallRyeConfigBuilder()
                .withMapping(PullConfig.class)
                .withValidateUnknown(false)
                .withSources(
                        new PropertiesConfigSource(shipped, 100), new PropertiesConfigSource(settings, "test", 200))
                .build()
                .getConfigMapping(PullConfig.class);
    }
}
