package org.alvh.marketdata.service.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URI;
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

    /** Each alone, so that its hosts are asked only where that is wished. */
    @ParameterizedTest
    @CsvSource({
        "cboe-cfe,  8,  cboe-cfe-1, cboe-cfe, https://cdn.cboe.com/data/us/futures/market_statistics/historical_data/VX/VX_2026-12-16.csv",
        "fred,      24, fred-DGS10, fred,     https://fred.stlouisfed.org/graph/fredgraph.csv?id=DGS10",
        "fred-slow, 27, fred-slow-CPIAUCSL, fred, https://fred.stlouisfed.org/graph/fredgraph.csv?id=CPIAUCSL",
        "bis-reer,  5,  bis-reer-US, bis-reer, https://stats.bis.org/api/v1/data/WS_EER/M.R.B.US?detail=dataonly&format=csv",
        "shiller,   1,  shiller,    shiller,  https://raw.githubusercontent.com/datasets/s-and-p-500/main/data/data.csv"
    })
    void furtherFamiliesAreSwitchedOnByThemselves(String family, int count, String name, String vendor, URI url)
            throws IOException {
        List<PullSource> sources = sources(Map.of(
                "alvh.pull.sources.cboe-index.enabled", "false", "alvh.pull.sources." + family + ".enabled", "true"));

        assertThat(sources).hasSize(count).extracting(PullSource::vendor).containsOnly(vendor);
        assertThat(Objects.requireNonNull(PullSources.byName(sources).get(name)).urlAt(NOON))
                .isEqualTo(url);
    }

    /** The exchange's own file is the only source of an index: what another says of it would overwrite it. */
    @Test
    void noTwoFamiliesPullOneSeries() throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        for (String family : List.of("cboe-cfe", "fred", "fred-slow", "bis-reer", "shiller")) {
            all.put("alvh.pull.sources." + family + ".enabled", "true");
        }

        assertThat(sources(all))
                .hasSize(75)
                .extracting(PullSource::symbol)
                .doesNotContain("SP500", "VIXCLS", "VXVCLS", "RBUSBIS");
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
        return Importers.into(Path.of("unused"));
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
