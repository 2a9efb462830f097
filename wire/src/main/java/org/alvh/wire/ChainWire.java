package org.alvh.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainRow.Activity;
import org.alvh.marketdata.observed.ChainRow.Marks;
import org.alvh.marketdata.observed.ChainRow.Sides;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.proto.marketdata.v1.ChainRun;
import org.alvh.quant.instrument.PutCall;

/** Rows of recorded chains as runs of columns, and back. Nothing of a row is lost. */
public final class ChainWire {

    /** Rows in one run: some 100 KiB, well below what a message may hold. */
    public static final int LONGEST_RUN = 1_000;

    private ChainWire() {}

    /** Rows of one day in the order of their series. */
    public static List<ChainRun> write(List<ChainRow> rows) {
        List<ChainRun> runs = new ArrayList<>();
        int start = 0;
        while (start < rows.size()) {
            int end = start + 1;
            while (end < rows.size() && end - start < LONGEST_RUN && isOfOneRun(rows.get(start), rows.get(end))) {
                end++;
            }
            runs.add(run(rows.subList(start, end)));
            start = end;
        }
        return runs;
    }

    private static boolean isOfOneRun(ChainRow first, ChainRow row) {
        OptionSeries series = first.series();
        OptionSeries other = row.series();
        return series.right() == other.right()
                && series.expiry().equals(other.expiry())
                && series.root().equals(other.root())
                && first.source().equals(row.source());
    }

    private static ChainRun run(List<ChainRow> rows) {
        OptionSeries series = rows.getFirst().series();
        ChainRun.Builder run = ChainRun.newBuilder()
                .setRoot(series.root())
                .setExpiry(series.expiry().toString())
                .setRight(ContractWire.PUT_CALL.write(series.right()))
                .setSource(rows.getFirst().source());
        for (ChainRow row : rows) {
            Sides sides = row.sides();
            run.addStrikes(row.series().strike()).addBids(sides.bid()).addAsks(sides.ask());
        }
        addCounts(run, rows);
        addMarks(run, rows);
        return run.build();
    }

    private static void addCounts(ChainRun.Builder run, List<ChainRow> rows) {
        if (rows.stream().anyMatch(row -> row.sides().bidSize().isPresent())) {
            rows.forEach(row -> run.addBidSizes(RunColumns.count(row.sides().bidSize())));
        }
        if (rows.stream().anyMatch(row -> row.sides().askSize().isPresent())) {
            rows.forEach(row -> run.addAskSizes(RunColumns.count(row.sides().askSize())));
        }
        if (rows.stream().anyMatch(row -> row.activity().volume().isPresent())) {
            rows.forEach(row -> run.addVolumes(RunColumns.count(row.activity().volume())));
        }
        if (rows.stream().anyMatch(row -> row.activity().openInterest().isPresent())) {
            rows.forEach(
                    row -> run.addOpenInterests(RunColumns.count(row.activity().openInterest())));
        }
    }

    private static void addMarks(ChainRun.Builder run, List<ChainRow> rows) {
        if (rows.stream().anyMatch(row -> row.activity().last().isPresent())) {
            rows.forEach(row -> run.addLasts(RunColumns.number(row.activity().last())));
        }
        if (rows.stream().anyMatch(row -> row.marks().underlying().isPresent())) {
            rows.forEach(row -> run.addUnderlyings(RunColumns.number(row.marks().underlying())));
        }
        if (rows.stream().anyMatch(row -> row.marks().impliedVolatility().isPresent())) {
            rows.forEach(row ->
                    run.addImpliedVolatilities(RunColumns.number(row.marks().impliedVolatility())));
        }
        if (rows.stream().anyMatch(row -> row.marks().delta().isPresent())) {
            rows.forEach(row -> run.addDeltas(RunColumns.number(row.marks().delta())));
        }
    }

    /**
     * The rows of a run.
     *
     * @throws IllegalArgumentException where a column has another length than the strikes, or a value cannot be
     */
    public static List<ChainRow> read(LocalDate date, ChainRun run) {
        RunColumns.require(run);
        String root = run.getRoot();
        LocalDate expiry = Fields.date("expiry", run.getExpiry());
        PutCall right = ContractWire.PUT_CALL.read(run.getRightValue());
        List<ChainRow> rows = new ArrayList<>(run.getStrikesCount());
        for (int i = 0; i < run.getStrikesCount(); i++) {
            OptionalLong bidSize = RunColumns.count(run.getBidSizesList(), i);
            OptionalLong askSize = RunColumns.count(run.getAskSizesList(), i);
            OptionalDouble last = RunColumns.number(run.getLastsList(), i);
            rows.add(new ChainRow(
                    date,
                    new OptionSeries(root, expiry, right, run.getStrikes(i)),
                    new Sides(run.getBids(i), run.getAsks(i), bidSize, askSize),
                    new Activity(
                            last,
                            RunColumns.count(run.getVolumesList(), i),
                            RunColumns.count(run.getOpenInterestsList(), i)),
                    new Marks(
                            RunColumns.number(run.getUnderlyingsList(), i),
                            RunColumns.number(run.getImpliedVolatilitiesList(), i),
                            RunColumns.number(run.getDeltasList(), i)),
                    run.getSource()));
        }
        return rows;
    }
}
