package org.alvh.cli.imports;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alvh.marketdata.quality.Subject;
import org.alvh.marketdata.quality.Verdict;
import org.alvh.marketdata.quality.Verdicts;

/** How many values of the daily history and chains of a root and day the quality gate rejects. */
public record Rejections(int values, int chains) {

    static final Rejections NONE = new Rejections(0, 0);

    static Rejections of(Verdicts verdicts) {
        NavigableSet<Subject> rejected = new TreeSet<>();
        verdicts.all().stream().filter(Verdict::rejects).map(Verdict::subject).forEach(rejected::add);
        int chains = (int) rejected.stream()
                .filter(subject -> subject instanceof Subject.OfChain)
                .count();
        return new Rejections(rejected.size() - chains, chains);
    }

    /** One line for the person who asked; empty where nothing is rejected. */
    public Optional<String> warning() {
        String rejected = Stream.of(counted(values, "value"), counted(chains, "chain"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
        return rejected.isEmpty()
                ? Optional.empty()
                : Optional.of("warning: the quality gate rejects " + rejected
                        + " of the history: verdicts.csv says which and why");
    }

    private static Optional<String> counted(int count, String what) {
        return count == 0 ? Optional.empty() : Optional.of(count + " " + what + (count == 1 ? "" : "s"));
    }
}
