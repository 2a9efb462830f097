package org.alvh.marketdata.service.pull;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is pulled from public endpoints, and how gently. Nothing is unless it is switched on. */
@ConfigMapping(prefix = "alvh.pull")
public interface PullConfig {

    @WithDefault("false")
    boolean enabled();

    /** Where files are kept; needed once it is switched on, and lasting, like the database. */
    Optional<String> folder();

    /** Files kept of each source, the last good one among them. */
    @WithDefault("30")
    int keep();

    /** What requests say of who asks. */
    @WithDefault("alvh-market-data")
    String userAgent();

    /** True where http is asked as well as https: for a mirror in one's own network. */
    @WithDefault("false")
    boolean plainHttp();

    /** Spreads the pauses after failures; installations that should not come together have different ones. */
    @WithDefault("0")
    long seed();

    Limits limits();

    /** What one request may take. */
    interface Limits {

        @WithDefault("PT10S")
        Duration connect();

        /** From the request to the head of its answer. */
        @WithDefault("PT30S")
        Duration firstByte();

        /** From the request to the last byte of its body. */
        @WithDefault("PT5M")
        Duration body();

        /** Of a file, packed and unpacked. */
        @WithDefault("67108864")
        long bytes();
    }

    RetrySettings retries();

    /** Attempts at one session. */
    interface RetrySettings {

        /** After the first failure. */
        @WithDefault("PT30S")
        Duration first();

        @WithDefault("PT30M")
        Duration longest();

        /** Attempts at one session before the next is waited for. */
        @WithDefault("6")
        int most();

        /** Between looks for a file that is late. */
        @WithDefault("PT30M")
        Duration recheck();
    }

    CircuitSettings circuit();

    /** When a host is left alone. */
    interface CircuitSettings {

        /** Failures in a row that open it. */
        @WithDefault("5")
        int failures();

        @WithDefault("PT10M")
        Duration open();

        @WithDefault("PT6H")
        Duration longest();
    }

    /** Families of sources by name; a family without symbols is one source. */
    Map<String, Family> sources();

    /** Files of one kind at one endpoint. */
    interface Family {

        @WithDefault("true")
        boolean enabled();

        /** With places such as {@code {symbol}} and {@code {date}}. */
        String url();

        /** The vendor's format, by its name on the command line. */
        String vendor();

        /** One source each, named family and symbol. */
        Optional<List<String>> symbols();

        /** The time of day from which the file of a session may be expected. */
        @WithDefault("19:00")
        LocalTime readyAt();

        @WithDefault("America/Chicago")
        ZoneId zone();

        /** Calendar days from the session to that time. */
        @WithDefault("0")
        int daysLater();

        /** Calendar days by which a file may end before the session: of monthly figures some sixty. */
        @WithDefault("0")
        int trailDays();

        /** Between two requests to one host. */
        @WithDefault("PT5S")
        Duration pause();

        /** Hosts beside its own that a redirect may lead to. */
        Optional<List<String>> redirectHosts();

        /** SHA-256 of files that are taken though they are worse than the one before. */
        Optional<List<String>> accept();
    }
}
