package org.alvh.cli.chain;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.alvh.marketdata.observed.ChainRow;
import org.alvh.marketdata.observed.ChainRow.Activity;
import org.alvh.marketdata.observed.ChainRow.Marks;
import org.alvh.marketdata.observed.ChainRow.Sides;
import org.alvh.marketdata.observed.OptionSeries;
import org.alvh.quant.instrument.PutCall;

/** How rows wait on the disk while a file is read: written and read by one run of the program only. */
final class ChainSpill {

    private static final long ABSENT = -1;

    private ChainSpill() {}

    static void write(DataOutputStream target, StagedRow staged) throws IOException {
        ChainRow row = staged.row();
        target.writeLong(staged.line());
        target.writeUTF(row.series().root());
        target.writeLong(row.series().expiry().toEpochDay());
        target.writeBoolean(row.series().right() == PutCall.CALL);
        target.writeDouble(row.series().strike());
        target.writeDouble(row.sides().bid());
        target.writeDouble(row.sides().ask());
        write(target, row.sides().bidSize());
        write(target, row.sides().askSize());
        write(target, row.activity().last());
        write(target, row.activity().volume());
        write(target, row.activity().openInterest());
        write(target, row.marks().underlying());
        write(target, row.marks().impliedVolatility());
        write(target, row.marks().delta());
        target.writeUTF(row.source());
    }

    static StagedRow read(DataInputStream source, LocalDate quoteDate) throws IOException {
        long line = source.readLong();
        OptionSeries series = new OptionSeries(
                source.readUTF(),
                LocalDate.ofEpochDay(source.readLong()),
                source.readBoolean() ? PutCall.CALL : PutCall.PUT,
                source.readDouble());
        Sides sides = new Sides(source.readDouble(), source.readDouble(), count(source), count(source));
        Activity activity = new Activity(number(source), count(source), count(source));
        Marks marks = new Marks(number(source), number(source), number(source));
        return new StagedRow(line, new ChainRow(quoteDate, series, sides, activity, marks, source.readUTF()));
    }

    private static void write(DataOutputStream target, OptionalDouble value) throws IOException {
        target.writeDouble(value.isPresent() ? value.getAsDouble() : Double.NaN);
    }

    private static void write(DataOutputStream target, OptionalLong value) throws IOException {
        target.writeLong(value.isPresent() ? value.getAsLong() : ABSENT);
    }

    private static OptionalDouble number(DataInputStream source) throws IOException {
        double value = source.readDouble();
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static OptionalLong count(DataInputStream source) throws IOException {
        long value = source.readLong();
        return value == ABSENT ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
