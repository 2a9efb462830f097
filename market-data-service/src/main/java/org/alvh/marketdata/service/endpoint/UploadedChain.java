package org.alvh.marketdata.service.endpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.proto.marketdata.v1.ChainPart;
import org.alvh.proto.marketdata.v1.ChainRun;
import org.alvh.wire.ChainWire;

/** The chain of one day as its parts come. */
final class UploadedChain {

    /** Ten times what the exchange lists on its indices. */
    static final int MOST_ROWS = 400_000;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9-]{1,40}");

    private final LocalDate date;
    private final String contentHash;
    private final List<ChainRow> rows = new ArrayList<>();

    private UploadedChain(LocalDate date, String contentHash) {
        this.date = date;
        this.contentHash = contentHash;
    }

    /** Of the day that a part names. */
    static UploadedChain of(ChainPart part) {
        LocalDate date = Asked.date("date", part.getDate());
        if (!HASH.matcher(part.getContentHash()).matches()) {
            throw Asked.wrong("content_hash", part.getContentHash(), "64 lower-case hexadecimal digits");
        }
        return new UploadedChain(date, part.getContentHash());
    }

    boolean isOf(ChainPart part) {
        return part.getDate().equals(date.toString());
    }

    void add(ChainPart part) {
        if (!part.getContentHash().equals(contentHash)) {
            throw Asked.wrong(
                    "content_hash", part.getContentHash(), "that of the first part of " + date + ", " + contentHash);
        }
        part.getRunsList().forEach(this::add);
    }

    private void add(ChainRun run) {
        if (rows.size() + run.getStrikesCount() > MOST_ROWS) {
            throw Asked.wrong("chain", date + " with more than " + MOST_ROWS + " rows", "one with fewer");
        }
        if (!SOURCE.matcher(run.getSource()).matches()) {
            throw Asked.wrong("source", "'" + run.getSource() + "'", "a vendor's name of a-z, 0-9 and -");
        }
        for (ChainRow row : read(run)) {
            if (!rows.isEmpty() && rows.getLast().series().compareTo(row.series()) >= 0) {
                throw Asked.wrong(
                        "chain",
                        row.series() + " on " + date + " after "
                                + rows.getLast().series(),
                        "each option once, by root, expiry, calls before puts, strike");
            }
            rows.add(row);
        }
    }

    private List<ChainRow> read(ChainRun run) {
        try {
            return ChainWire.read(date, run);
        } catch (IllegalArgumentException impossible) {
            throw Asked.wrong(
                    "chain", date + ": " + impossible.getMessage(), "runs of whole columns of options", impossible);
        }
    }

    LocalDate date() {
        return date;
    }

    String contentHash() {
        return contentHash;
    }

    /** In the order of their series. */
    List<ChainRow> rows() {
        if (rows.isEmpty()) {
            throw Asked.wrong("chain", date + " without rows", "at least one run");
        }
        return rows;
    }
}
