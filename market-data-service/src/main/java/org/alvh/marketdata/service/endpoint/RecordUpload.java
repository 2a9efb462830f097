package org.alvh.marketdata.service.endpoint;

import com.google.protobuf.ByteString;
import io.grpc.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alvh.chassis.failure.Refused;
import org.alvh.marketdata.history.DailyCsv;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.history.Series;
import org.alvh.marketdata.observed.Observation;
import org.alvh.marketdata.observed.ObservationCsv;
import org.alvh.marketdata.observed.Release;
import org.alvh.marketdata.observed.ReleaseCsv;
import org.alvh.marketdata.observed.RowText;
import org.alvh.marketdata.service.market.MarketImport;
import org.alvh.marketdata.service.market.Observed;
import org.alvh.marketdata.service.store.ChainTable;
import org.alvh.proto.marketdata.v1.ChainPart;
import org.alvh.quant.market.MarketId;

/** A record as its parts come: days first, then chains day by day, of which one is held at a time. */
final class RecordUpload implements AutoCloseable {

    /** A century of days with every series is a tenth of it. */
    static final int MOST_BYTES = 64 << 20;

    private final Function<MarketHistory, MarketImport> begin;
    private final UploadedText days = new UploadedText("history", MOST_BYTES);
    private final UploadedText releases = new UploadedText("releases", MOST_BYTES);
    private final UploadedText observations = new UploadedText("observations", MOST_BYTES);
    private Optional<MarketHistory> history = Optional.empty();
    private Optional<MarketImport> market = Optional.empty();
    private Optional<UploadedChain> chain = Optional.empty();

    RecordUpload(Function<MarketHistory, MarketImport> begin) {
        this.begin = begin;
    }

    /** True once anything has come. */
    boolean isBegun() {
        return !days.isEmpty() || !releases.isEmpty() || !observations.isEmpty();
    }

    void history(ByteString chunk) {
        if (history.isPresent()) {
            throw Asked.wrong("history", "continued after a chain", "all of it before the first chain");
        }
        days.add(chunk);
    }

    void releases(ByteString chunk) {
        releases.add(chunk);
    }

    void observations(ByteString chunk) {
        observations.add(chunk);
    }

    void chain(ChainPart part) {
        if (chain.filter(open -> open.isOf(part)).isEmpty()) {
            UploadedChain next = UploadedChain.of(part);
            requireNextSession(next.date());
            store();
            chain = Optional.of(next);
        }
        chain.orElseThrow().add(part);
    }

    private void requireNextSession(LocalDate date) {
        if (!days().sessions().contains(date)) {
            throw Asked.wrong("chain", "of " + date, "one of a session of the history");
        }
        if (chain.filter(last -> !last.date().isBefore(date)).isPresent()) {
            throw Asked.wrong("chain", "of " + date + " after " + chain.get().date(), "days in order, each once");
        }
    }

    private MarketHistory days() {
        if (history.isEmpty()) {
            MarketHistory read = days.isEmpty() ? MarketHistory.empty() : days.read(DailyCsv::decode);
            if (read.sessions().isEmpty()) {
                throw Asked.wrong("history", "without a session", "a day with an SPX close, before all else");
            }
            history = Optional.of(read);
        }
        return history.get();
    }

    private MarketImport market() {
        if (market.isEmpty()) {
            market = Optional.of(begin.apply(days()));
        }
        return market.get();
    }

    /** Writes the chain whose parts have all come. */
    private void store() {
        if (chain.isPresent()) {
            UploadedChain whole = chain.get();
            try {
                market().chain(whole.contentHash(), whole.rows());
            } catch (ChainTable.OtherContent other) {
                Refused refused = new Refused(
                        Status.Code.INVALID_ARGUMENT, "wrong content_hash", String.valueOf(other.getMessage()));
                refused.initCause(other);
                throw refused;
            }
        }
    }

    /** Ends the record and makes its market known. */
    MarketId finish() {
        store();
        Observed observed = new Observed(
                releases.isEmpty()
                        ? List.of()
                        : releases.read(lines -> RowText.<Release>decode(new ReleaseCsv(), lines.iterator())),
                observations.isEmpty() ? List.of() : observations.read(RecordUpload::observations));
        return market().finish(observed);
    }

    private static List<Observation> observations(List<String> lines) {
        List<Observation> rows = RowText.decode(new ObservationCsv(), lines.iterator());
        for (Observation row : rows) {
            if (Series.ofColumn(row.series()).isPresent()) {
                throw new IllegalArgumentException(row.series() + " is a column of the history");
            }
        }
        return rows;
    }

    @Override
    public void close() {
        market.ifPresent(MarketImport::close);
        chain = Optional.empty();
    }
}
