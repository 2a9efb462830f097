package org.alvh.marketdata.vendor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.alvh.marketdata.observed.Observation;
import org.alvh.marketdata.observed.VendorRow;
import org.alvh.marketdata.vendor.RowDefect.Reason;
import org.alvh.marketdata.vendor.VendorLine.Field;

/**
 * Effective exchange rates of the Bank for International Settlements: its flat file of all countries
 * ({@code FREQ,EER_TYPE,EER_BASKET,REF_AREA,TIME_PERIOD,OBS_VALUE}, names behind codes allowed), or one country's
 * series as FRED passes it on ({@code DATE,RBUSBIS}). Series are named as FRED names them: R or N for real or
 * nominal, B or N for the broad or narrow basket, the country, BIS; daily series end in D.
 */
final class BisReerFormat {

    private static final Pattern PASSED_ON = Pattern.compile("(?i)[RN][BN][A-Z]{2}BIS");

    private BisReerFormat() {}

    static RowLayout layout(Preamble preamble) {
        Columns columns = preamble.columns();
        Field date = columns.field("observation_date", "date");
        if (date.isThere()
                && columns.count() == 2
                && PASSED_ON.matcher(columns.names().getLast()).matches()) {
            return RowLayout.Known.of(
                    passedOn(date, new Field(SeriesName.of(columns.names().getLast()), 1)));
        }
        Codes codes = Codes.of(columns);
        return codes.areThere() ? RowLayout.Known.of(codes::read) : new RowLayout.Foreign();
    }

    private static RowLayout.LineReader passedOn(Field date, Field value) {
        return line -> {
            LocalDate day = line.date(date, DateForm.ISO);
            OptionalDouble level = line.positive(value);
            return level.isEmpty()
                    ? List.of()
                    : List.of(new VendorRow.Value(new Observation(value.name(), day, level.getAsDouble())));
        };
    }

    /** The columns of the flat file. */
    private record Codes(Field frequency, Field type, Field basket, Field area, Field period, Field value) {

        static Codes of(Columns columns) {
            Columns codes =
                    Columns.of(columns.names().stream().map(BisReerFormat::code).toList());
            return new Codes(
                    codes.field("freq"),
                    codes.field("eer_type"),
                    codes.field("eer_basket"),
                    codes.field("ref_area"),
                    codes.field("time_period"),
                    codes.field("obs_value"));
        }

        boolean areThere() {
            return frequency.isThere()
                    && type.isThere()
                    && basket.isThere()
                    && area.isThere()
                    && period.isThere()
                    && value.isThere();
        }

        List<VendorRow> read(VendorLine line) {
            String daily = letter(line, frequency).equals("D") ? "D" : "";
            String name = letter(line, type) + letter(line, basket) + code(line.text(area)) + "BIS" + daily;
            if (!SeriesName.isOne(name)) {
                throw line.refusal(area, Reason.UNKNOWN_SYMBOL, "a country's code of two letters");
            }
            LocalDate day = line.date(period, DateForm.MONTH, DateForm.ISO);
            OptionalDouble level = line.positive(value);
            return level.isEmpty()
                    ? List.of()
                    : List.of(new VendorRow.Value(new Observation(name, day, level.getAsDouble())));
        }

        private static String letter(VendorLine line, Field field) {
            String code = code(line.text(field));
            if (code.length() != 1) {
                throw line.refusal(field, Reason.UNKNOWN_SYMBOL, "a code of one letter");
            }
            return code;
        }
    }

    /** What stands before the colon: {@code US: United States} is {@code US}. */
    private static String code(String text) {
        int colon = text.indexOf(':');
        return (colon < 0 ? text : text.substring(0, colon)).strip().toUpperCase(Locale.ROOT);
    }
}
