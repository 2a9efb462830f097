package org.alvh.marketdata.observed;

import java.util.Comparator;
import java.util.List;
import org.alvh.marketdata.observed.VxSettlement.Activity;
import org.alvh.marketdata.observed.VxSettlement.Range;

/** VIX futures by day and expiry. */
public final class VxCsv implements RowCsv<VxSettlement> {

    private static final Comparator<VxSettlement> ORDER = Comparator.comparing(VxSettlement::date)
            .thenComparing(VxSettlement::expiry)
            .thenComparing(VxSettlement::contract);

    @Override
    public List<String> columns() {
        return List.of(
                "date", "contract", "expiry", "open", "high", "low", "close", "settle", "volume", "open_interest");
    }

    @Override
    public Comparator<VxSettlement> order() {
        return ORDER;
    }

    @Override
    public List<String> fields(VxSettlement row) {
        Range range = row.range();
        return List.of(
                row.date().toString(),
                row.contract(),
                row.expiry().toString(),
                CanonicalText.of(range.open()),
                CanonicalText.of(range.high()),
                CanonicalText.of(range.low()),
                CanonicalText.of(range.close()),
                CanonicalText.of(row.settle()),
                CanonicalText.of(row.activity().volume()),
                CanonicalText.of(row.activity().openInterest()));
    }

    @Override
    public VxSettlement row(List<String> fields) {
        return new VxSettlement(
                CanonicalText.date(fields.get(0)),
                fields.get(1),
                CanonicalText.date(fields.get(2)),
                CanonicalText.number(fields.get(7)),
                new Range(
                        CanonicalText.optionalNumber(fields.get(3)),
                        CanonicalText.optionalNumber(fields.get(4)),
                        CanonicalText.optionalNumber(fields.get(5)),
                        CanonicalText.optionalNumber(fields.get(6))),
                new Activity(CanonicalText.optionalCount(fields.get(8)), CanonicalText.optionalCount(fields.get(9))));
    }
}
