package org.alvh.marketdata.recorded;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alvh.marketdata.quality.Verdicts;

/** Where the quoted chains of a market are kept: files of a folder, rows of a database, or another service. */
public interface ChainArchive {

    /** The days that hold a chain, each with its content hash ({@code ChainText}). */
    NavigableMap<LocalDate, String> hashes();

    /** The chain of a day that {@link #hashes} names. */
    DayChain read(LocalDate date);

    /** The option roots that the chain of such a day holds. */
    default SortedSet<String> roots(LocalDate date) {
        return read(date).expiries().stream().map(ExpiryChain::root).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the quality gate says against the chains, made when they were stored. */
    Verdicts verdicts();

    /** No chain on any day. */
    static ChainArchive none() {
        return new ChainArchive() {
            @Override
            public NavigableMap<LocalDate, String> hashes() {
                return Collections.emptyNavigableMap();
            }

            @Override
            public DayChain read(LocalDate date) {
                throw new IllegalArgumentException("no chain is recorded on " + date);
            }

            @Override
            public Verdicts verdicts() {
                return Verdicts.none();
            }
        };
    }
}
