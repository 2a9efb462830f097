package org.alvh.marketdata.service.market;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.alvh.marketdata.history.MarketHistory;
import org.alvh.marketdata.intraday.IntradayMarket;
import org.alvh.marketdata.plan.ReleaseSchedule;
import org.alvh.marketdata.recorded.MarketRecord;
import org.alvh.quant.market.MarketId;

/** A market of imported days and chains. */
final class RecordedSource implements MarketSource {

    private final MarketId id;
    private final MarketRecord record;
    private final Observed observed;
    private final MarketHistory admitted;
    private final List<LocalDate> sessions;
    private final ReleaseSchedule releases;

    /** @param record holds at least one session */
    RecordedSource(MarketId id, MarketRecord record, Observed observed) {
        this.id = id;
        this.record = record;
        this.observed = observed;
        this.admitted = record.admittedLevels().history();
        this.sessions = admitted.sessions();
        this.releases = ReleaseSchedule.of(record.history()).plus(observed.releases());
    }

    @Override
    public MarketId id() {
        return id;
    }

    @Override
    public LocalDate firstSession() {
        return sessions.getFirst();
    }

    @Override
    public Optional<LocalDate> end() {
        return Optional.of(sessions.getLast());
    }

    @Override
    public boolean holds(LocalDate date) {
        return Collections.binarySearch(sessions, date) >= 0;
    }

    @Override
    public int sessionsFrom(LocalDate from) {
        return sessions.size() - indexOnOrAfter(from);
    }

    @Override
    public LocalDate session(LocalDate from, int number) {
        return sessions.get(indexOnOrAfter(from) + number - 1);
    }

    private int indexOnOrAfter(LocalDate date) {
        int index = Collections.binarySearch(sessions, date);
        return index >= 0 ? index : -index - 1;
    }

    @Override
    public MarketHistory historyTo(LocalDate date) {
        return record.history();
    }

    @Override
    public MarketHistory admittedTo(LocalDate date) {
        return admitted;
    }

    @Override
    public MarketRecord recordTo(LocalDate date) {
        return record;
    }

    @Override
    public Observed observed() {
        return observed;
    }

    @Override
    public ReleaseSchedule releases() {
        return releases;
    }

    @Override
    public Optional<IntradayMarket> intraday() {
        return Optional.empty();
    }
}
