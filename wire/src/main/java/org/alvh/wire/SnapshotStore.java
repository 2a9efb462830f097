package org.alvh.wire;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.locks.ReentrantLock;
import org.alvh.proto.marketdata.v1.ExpirySlice;
import org.alvh.proto.marketdata.v1.GetSnapshotRequest;
import org.alvh.proto.marketdata.v1.GetSnapshotResponse;
import org.alvh.proto.marketdata.v1.SnapshotHeader;
import org.alvh.quant.market.Snapshot;

/**
 * Snapshots that a service has fetched. However many accounts wait for one, each of its series is fetched once; who
 * comes meanwhile waits. Only who wants expiries further ahead than the header lists makes it ask for all it wants.
 * Failures of the source pass through, and the next caller asks again.
 */
public final class SnapshotStore {

    /** Snapshots kept; the one that nobody has asked for longest goes first. */
    static final int MOST_SNAPSHOTS = 64;

    private final SnapshotSource source;
    private final Map<Key, Entry> entries = new LinkedHashMap<>(MOST_SNAPSHOTS, 0.75f, true);

    public SnapshotStore(SnapshotSource source) {
        this.source = source;
    }

    private record Key(String market, String snapshotId) {}

    /** One snapshot; its lock is held while it is fetched. */
    private static final class Entry {
        private final ReentrantLock lock = new ReentrantLock();
        private Optional<FetchedSnapshot> fetched = Optional.empty();
    }

    /** A snapshot that answers for everything that is wanted. */
    public Snapshot get(String market, String snapshotId, Wanted wanted) {
        Key key = new Key(market, snapshotId);
        Entry entry = entry(key);
        entry.lock.lock();
        try {
            FetchedSnapshot complete = complete(key, entry.fetched, wanted);
            entry.fetched = Optional.of(complete);
            return complete.snapshot();
        } finally {
            entry.lock.unlock();
        }
    }

    private Entry entry(Key key) {
        synchronized (entries) {
            Entry entry = entries.computeIfAbsent(key, _ -> new Entry());
            if (entries.size() > MOST_SNAPSHOTS) {
                Iterator<Key> oldest = entries.keySet().iterator();
                oldest.next();
                oldest.remove();
            }
            return entry;
        }
    }

    private FetchedSnapshot complete(Key key, Optional<FetchedSnapshot> fetched, Wanted wanted) {
        if (fetched.isEmpty()) {
            return fetch(key, wanted);
        }
        if (!fetched.get().lists(wanted)) {
            return fetched.get().relisted(fetch(key, wanted));
        }
        SortedSet<OptionSeries> missing = fetched.get().missing(wanted);
        if (missing.isEmpty()) {
            return fetched.get();
        }
        return fetched.get().with(receive(key, Wanted.ofSeries(missing)).slices());
    }

    private FetchedSnapshot fetch(Key key, Wanted wanted) {
        Answer answer = receive(key, wanted);
        return FetchedSnapshot.read(answer.header(), answer.slices());
    }

    private record Answer(SnapshotHeader header, List<ExpirySlice> slices) {}

    private Answer receive(Key key, Wanted wanted) {
        GetSnapshotRequest request = wanted.request(key.market(), key.snapshotId());
        Iterator<GetSnapshotResponse> responses = source.getSnapshot(request);
        SnapshotHeader header = header(key, responses);
        List<ExpirySlice> slices = new ArrayList<>();
        while (responses.hasNext()) {
            GetSnapshotResponse response = responses.next();
            Fields.require("slice", response.hasSlice());
            slices.add(response.getSlice());
        }
        return new Answer(header, slices);
    }

    private static SnapshotHeader header(Key key, Iterator<GetSnapshotResponse> responses) {
        Fields.require("header", responses.hasNext());
        GetSnapshotResponse first = responses.next();
        Fields.require("header", first.hasHeader());
        SnapshotHeader header = first.getHeader();
        Key given = new Key(header.getMarket().getName(), header.getSnapshotId());
        if (!given.equals(key)) {
            throw new IllegalArgumentException("header is of " + given + ", expected " + key);
        }
        return header;
    }
}
