package org.alvh.marketdata.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.recorded.ChainArchive;
import org.alvh.marketdata.recorded.DayChain;
import org.alvh.marketdata.recorded.ExpiryChain;
import org.alvh.quant.instrument.OptionRoot;

/** The recorded chains of a market with what the quality gate said of them by the end of their own day. */
final class RecordedChains {

    private final ChainArchive archive;
    private final NavigableSet<LocalDate> days;
    private final NavigableMap<Subject, Verdict> rejections = new TreeMap<>();

    /** By day, then series; kept from when they are first asked for. */
    private final NavigableMap<LocalDate, NavigableMap<SeriesKey, double[]>> strikes = new TreeMap<>();

    /** The roots that a day's chain holds, kept from when they are first asked for. */
    private final NavigableMap<LocalDate, SortedSet<String>> heldOn = new TreeMap<>();

    RecordedChains(ChainArchive archive) {
        this.archive = archive;
        this.days = archive.hashes().navigableKeySet();
        if (!days.isEmpty()) {
            for (Verdict verdict : archive.verdicts().all()) {
                if (verdict.rejects()
                        && verdict.known().equals(verdict.subject().date())) {
                    rejections.putIfAbsent(verdict.subject(), verdict);
                }
            }
        }
    }

    Optional<DayChain> on(LocalDate date) {
        return days.contains(date) ? Optional.of(archive.read(date)) : Optional.empty();
    }

    /** The strikes of a series in points, as recorded on each day from one to before another. */
    DoubleStream strikes(SeriesKey series, LocalDate from, LocalDate before) {
        return days.subSet(from, before).stream()
                .map(day -> strikes.computeIfAbsent(day, this::strikesOn).get(series))
                .filter(Objects::nonNull)
                .flatMapToDouble(Arrays::stream);
    }

    private NavigableMap<SeriesKey, double[]> strikesOn(LocalDate day) {
        NavigableMap<SeriesKey, double[]> bySeries = new TreeMap<>();
        for (ExpiryChain chain : archive.read(day).expiries()) {
            Arrays.stream(OptionRoot.values())
                    .filter(root -> root.name().equals(chain.root()))
                    .forEach(root -> bySeries.put(new SeriesKey(root, chain.expiry()), chain.strikes()));
        }
        return bySeries;
    }

    /**
     * What a day's chain offers of some roots: the expiries of those that it holds and that are not rejected.
     *
     * @return empty where the chain holds none of the roots; absent, for what the verdicts say, where none is left
     */
    Optional<Offer<List<ExpiryChain>>> offer(DayChain chain, List<OptionRoot> roots) {
        List<ExpiryChain> admitted = new ArrayList<>();
        List<Verdict> against = new ArrayList<>();
        for (OptionRoot root : roots) {
            List<ExpiryChain> held = chain.expiries().stream()
                    .filter(expiry -> expiry.root().equals(root.name()))
                    .toList();
            Optional<Verdict> rejection = rejection(root, chain.date());
            if (rejection.isEmpty()) {
                admitted.addAll(held);
            } else if (!held.isEmpty()) {
                against.add(rejection.get());
            }
        }
        if (!admitted.isEmpty()) {
            return Optional.of(Offer.of(admitted));
        }
        return against.isEmpty() ? Optional.empty() : Optional.of(Offer.absent(words(against)));
    }

    /**
     * The same told without reading a quote.
     *
     * @return empty where no chain of the day holds any of the roots
     */
    Optional<PriceSource> source(LocalDate date, List<OptionRoot> roots) {
        if (!days.contains(date)) {
            return Optional.empty();
        }
        SortedSet<String> held = heldOn.computeIfAbsent(date, archive::roots);
        List<OptionRoot> offered =
                roots.stream().filter(root -> held.contains(root.name())).toList();
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        boolean admitted =
                offered.stream().anyMatch(root -> rejection(root, date).isEmpty());
        return Optional.of(admitted ? PriceSource.QUOTED : PriceSource.NONE);
    }

    private Optional<Verdict> rejection(OptionRoot root, LocalDate date) {
        return Optional.ofNullable(rejections.get(new Subject.OfChain(root.name(), date)));
    }

    private static String words(List<Verdict> against) {
        return against.stream().map(Rejection::of).collect(Collectors.joining("; "));
    }
}
