package org.alvh.marketdata.service.pull;

import static org.alvh.marketdata.service.pull.MisbehavingServer.cut;
import static org.alvh.marketdata.service.pull.MisbehavingServer.gzip;
import static org.alvh.marketdata.service.pull.MisbehavingServer.ok;
import static org.alvh.marketdata.service.pull.MisbehavingServer.status;
import static org.alvh.marketdata.service.pull.MisbehavingServer.unframed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.alvh.marketdata.pull.Backoff;
import org.alvh.marketdata.pull.Circuit;
import org.alvh.marketdata.pull.PullFailure;
import org.alvh.marketdata.pull.PullSchedule;
import org.alvh.marketdata.pull.PullState;
import org.alvh.marketdata.pull.RedirectRule;
import org.alvh.marketdata.pull.Retries;
import org.alvh.marketdata.pull.UrlTemplate;
import org.alvh.quant.time.ExchangeCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files of every vendor that is pulled, against a server of our own. Bodies are typed in the vendors' layouts with
 * invented values, and what becomes of them by hand. It is noon of Friday 2026-11-27; Wednesday's session is expected.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PullVendorsTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final Instant FAR = Instant.parse("2027-11-27T00:00:00Z");
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final MisbehavingServer server = new MisbehavingServer();
    private final Fetch fetch = new Fetch(new Fetch.Limits(LIMIT, LIMIT, LIMIT, 100_000), "tests");
    private final MemoryStates states = new MemoryStates();

    /** A source with its file, and the file of the folder that its rows are laid over. */
    enum Vendor {
        CBOE_INDEX(
                "cboe-index",
                "/{symbol}_History.csv",
                "VVIX",
                "/vvix_history.csv",
                "DATE,VALUE\n11/24/2026,91.5\n11/25/2026,92.25\n",
                "daily.csv",
                "date,vvix\n2026-11-24,91.5\n2026-11-25,92.25\n"),
        CBOE_CFE("cboe-cfe", "/VX/VX_{vx}.csv", "2", "/vx/vx_2027-01-20.csv", """
                Trade Date,Futures,Open,High,Low,Close,Settle,Change,Total Volume,EFP,Open Interest
                2026-11-24,F (Jan 2027),19.1,19.6,19,19.5,19.45,0.35,21045,0,70011
                2026-11-25,F (Jan 2027),19.4,19.4,18.8,18.9,18.875,-0.575,18000,12,70500
                """, "vx.csv", """
                date,contract,expiry,open,high,low,close,settle,volume,open_interest
                2026-11-24,VX/F27,2027-01-20,19.1,19.6,19,19.5,19.45,21045,70011
                2026-11-25,VX/F27,2027-01-20,19.4,19.4,18.8,18.9,18.875,18000,70500
                """),
        FRED(
                "fred",
                "/graph/fredgraph.csv?id={symbol}",
                "DGS3MO",
                "/graph/fredgraph.csv?id=dgs3mo",
                "observation_date,DGS3MO\n2026-11-24,3.81\n2026-11-25,3.82\n2026-11-26,\n",
                "daily.csv",
                "date,rf_3m\n2026-11-24,3.81\n2026-11-25,3.82\n"),
        FRED_OTHER(
                "fred",
                "/graph/fredgraph.csv?id={symbol}",
                "DGS5",
                "/graph/fredgraph.csv?id=dgs5",
                "observation_date,DGS5\n2026-11-24,3.7\n2026-11-25,3.75\n",
                "observations.csv",
                "series,date,value\nDGS5,2026-11-24,3.7\nDGS5,2026-11-25,3.75\n"),
        BIS_REER(
                "bis-reer",
                "/WS_EER/M.R.B.{symbol}?detail=dataonly&format=csv",
                "US",
                "/ws_eer/m.r.b.us?detail=dataonly&format=csv",
                """
                FREQ,EER_TYPE,EER_BASKET,REF_AREA,TIME_PERIOD,OBS_VALUE
                M,R,B,US,2026-09,106.5
                M,R,B,US,2026-10,107.25
                """,
                "observations.csv",
                "series,date,value\nRBUSBIS,2026-09-01,106.5\nRBUSBIS,2026-10-01,107.25\n"),
        SHILLER("shiller", "/data.csv", "", "/data.csv", """
                Date,SP500,Dividend,Earnings,Consumer Price Index,Long Interest Rate,Real Price,Real Dividend,\
                Real Earnings,PE10
                2026-09-01,6600.5,80.5,0,325.25,4.25,6610,80.6,0,38.5
                2026-10-01,6700.5,0,0,326,4,6700.5,0,0,39
                """, "observations.csv", """
                series,date,value
                SHILLER_CAPE,2026-09-01,38.5
                SHILLER_CAPE,2026-10-01,39
                SHILLER_CPI,2026-09-01,325.25
                SHILLER_CPI,2026-10-01,326
                SHILLER_DIVIDEND,2026-09-01,80.5
                SHILLER_GS10,2026-09-01,4.25
                SHILLER_GS10,2026-10-01,4
                SHILLER_PRICE,2026-09-01,6600.5
                SHILLER_PRICE,2026-10-01,6700.5
                SHILLER_REAL_DIVIDEND,2026-09-01,80.6
                SHILLER_REAL_PRICE,2026-09-01,6610
                SHILLER_REAL_PRICE,2026-10-01,6700.5
                """),
        RELEASES(
                "release-calendar",
                "/releases.csv",
                "",
                "/releases.csv",
                "date,event\n2026-11-24,CPI\n2026-11-25,FOMC\n",
                "releases.csv",
                "date,event,scheduled,actual,median\n2026-11-24,CPI,,,\n2026-11-25,FOMC,,,\n");

        private final String id;
        private final String path;
        private final String symbol;
        private final String asked;
        private final String body;
        private final String file;
        private final String rows;

        Vendor(String id, String path, String symbol, String asked, String body, String file, String rows) {
            this.id = id;
            this.path = path;
            this.symbol = symbol;
            this.asked = asked;
            this.body = body;
            this.file = file;
            this.rows = rows;
        }
    }

    @AfterEach
    void end() {
        server.close();
        fetch.close();
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void whatArrivesIsLaidOverTheFolder(Vendor vendor) throws IOException {
        server.then(ok(vendor.body, "Content-Type: text/html"));

        look(vendor);

        assertThat(server.requests().getFirst()).startsWith("get " + vendor.asked + " ");
        assertThat(Files.readString(folder.resolve(vendor.file))).isEqualTo(vendor.rows);
        assertThat(kept("taken")).hasSize(1);
    }

    /** Packed, and again with the same content: nothing changes, not even the time of the file. */
    @ParameterizedTest
    @EnumSource(Vendor.class)
    void theSameAgainChangesNothing(Vendor vendor) throws IOException {
        server.then(gzip(vendor.body, 0)).then(ok(vendor.body));
        look(vendor);
        Path file = folder.resolve(vendor.file);
        Files.setLastModifiedTime(file, FileTime.from(NOON));

        look(vendor, NOON.plus(Duration.ofDays(3)));

        assertThat(server.requests()).hasSize(2);
        assertThat(Files.getLastModifiedTime(file).toInstant()).isEqualTo(NOON);
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void aFileThatEndsWithinItsLastRowIsPutAside(Vendor vendor) {
        String body = vendor.body.strip();
        int lastRow = body.lastIndexOf('\n');
        server.then(unframed(body.substring(0, lastRow + 4)));

        look(vendor);

        assertThat(failure()).isEqualTo(PullFailure.TRUNCATED);
        assertThat(folder.resolve(vendor.file)).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void aRowThatIsCutIsNotTakenForAWholeOne(Vendor vendor) {
        String body = vendor.body.strip();
        int lastRow = body.lastIndexOf('\n');
        server.then(ok(body.substring(0, lastRow + 4) + "\n"));

        look(vendor);

        assertThat(failure()).isEqualTo(PullFailure.TRUNCATED);
        assertThat(folder.resolve(vendor.file)).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void aConnectionThatBreaksLeavesNothing(Vendor vendor) throws IOException {
        server.then(cut(vendor.body, 10_000, true));

        look(vendor);

        assertThat(failure()).isEqualTo(PullFailure.CUT_OFF);
        assertThat(kept("taken")).isEmpty();
        assertThat(kept("aside")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void aPageInPlaceOfTheFileIsRefused(Vendor vendor) {
        server.then(ok("<!DOCTYPE html>\n<html><body>Log in</body></html>\n", "Content-Type: text/csv"));

        look(vendor);

        assertThat(failure()).isEqualTo(PullFailure.WRONG_CONTENT);
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void aFileOfAnotherLayoutIsNotLaid(Vendor vendor) {
        server.then(ok("when,what\n2026-11-24,1\n2026-11-25,2\n"));

        look(vendor);

        assertThat(failure()).isEqualTo(PullFailure.UNREADABLE);
        assertThat(folder.resolve(vendor.file)).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void aHostThatIsBusyIsWaitedFor(Vendor vendor) {
        server.then(status("429 Too Many Requests", "Retry-After: 600"));

        look(vendor);

        assertThat(failure()).isEqualTo(PullFailure.TOO_MANY_REQUESTS);
        assertThat(state().course().nextAttempt()).isEqualTo(NOON.plusSeconds(600));
    }

    /** Monthly figures of October satisfy the session of the 25th of November where 90 days are allowed. */
    @Test
    void aFileOfMonthsNeedsNotReachTheSession() {
        server.then(ok(Vendor.BIS_REER.body));
        PullSource source = source(Vendor.BIS_REER, 90);

        round(source, NOON);

        assertThat(state().standing(source.schedule().expectedLast(NOON))).isEqualTo(PullState.Standing.FRESH);
        assertThat(state().standing(source.schedule().expectedSession(NOON))).isEqualTo(PullState.Standing.STALE);
        assertThat(state().course().nextAttempt()).isEqualTo(Instant.parse("2026-11-27T19:00:00Z"));
    }

    /** The kept file is what there is of a chain. */
    @Test
    void ofAChainOnlyTheFileIsKept() throws IOException {
        String chain = """
                S&P 500 INDEX,Last: 6800.5,Change: 1.5
                "Date: November 25 2026, 5:00 PM EST",Bid: 6800,Ask: 6801,Size: 1*1,Volume: 0
                Expiration Date,Calls,Last Sale,Net,Bid,Ask,Volume,IV,Delta,Gamma,Open Interest,Strike,Puts,\
                Last Sale,Net,Bid,Ask,Volume,IV,Delta,Gamma,Open Interest
                Fri Dec 18 2026,SPX261218C06800000,101,1,100.5,101.5,10,0.14,0.51,0.001,500,6800,SPX261218P06800000,\
                90,1,89.5,90.5,12,0.14,-0.49,0.001,600
                """;
        server.then(ok(chain));
        PullSource source = new PullSource(
                "quotes",
                new UrlTemplate(server.url("/spx.csv").toString()),
                "",
                "cboe-quotes",
                schedule(0),
                Duration.ZERO,
                new RedirectRule(List.of(), true),
                List.of());

        round(source, NOON);

        assertThat(state().kept().orElseThrow().yield().rows()).isEqualTo(1);
        assertThat(kept("taken"))
                .singleElement()
                .satisfies(file -> assertThat(file).hasContent(chain));
        assertThat(folder.resolve("daily.csv")).doesNotExist();
        assertThat(folder.resolve("chains")).doesNotExist();
    }

    private void look(Vendor vendor) {
        look(vendor, NOON);
    }

    private void look(Vendor vendor, Instant now) {
        round(source(vendor, 0), now);
    }

    private void round(PullSource source, Instant now) {
        PullRules rules = new PullRules(
                new Retries(new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(2)), Duration.ofMinutes(20), 6, 7),
                new Circuit.Limits(3, Duration.ofMinutes(10), Duration.ofHours(1)),
                Duration.ofMinutes(15));
        PullAttempt attempt =
                new PullAttempt(states, new Hosts(), fetch, new KeptFiles(folder, 10), Importers.into(folder), rules);
        PullRound round = new PullRound(List.of(source), states, attempt, (_, _) -> {});
        round.begin(now);
        round.look(now, FAR);
    }

    private PullSource source(Vendor vendor, int trailDays) {
        return new PullSource(
                "mine",
                new UrlTemplate("http://localhost:" + server.url("/").getPort() + vendor.path),
                vendor.symbol,
                vendor.id,
                schedule(trailDays),
                Duration.ZERO,
                new RedirectRule(List.of(), true),
                List.of());
    }

    private static PullSchedule schedule(int trailDays) {
        return new PullSchedule(ExchangeCalendar.newYork(), LocalTime.of(19, 0), ZoneOffset.UTC, 0, trailDays);
    }

    private PullState state() {
        return states.all().getFirst();
    }

    private PullFailure failure() {
        return state().course().failure().orElseThrow().reason();
    }

    private List<Path> kept(String place) throws IOException {
        Path of = folder.resolve(place).resolve("mine");
        Path quotes = folder.resolve(place).resolve("quotes");
        Path there = Files.exists(quotes) ? quotes : of;
        if (!Files.exists(there)) {
            return List.of();
        }
        try (var files = Files.list(there)) {
            return files.toList();
        }
    }
}
