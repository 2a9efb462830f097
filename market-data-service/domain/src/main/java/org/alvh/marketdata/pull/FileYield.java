package org.alvh.marketdata.pull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file holds.
 *
 * @param rows accepted rows
 * @param quarantined rows that could not be taken
 */
public record FileYield(int rows, int quarantined, LocalDate firstDate, LocalDate lastDate) {

    public FileYield {
        Objects.requireNonNull(firstDate, "firstDate");
        Objects.requireNonNull(lastDate, "lastDate");
        if (rows < 1 || quarantined < 0) {
            throw new IllegalArgumentException(
                    "a file that is read has a row at least, but had " + rows + " and " + quarantined + " quarantined");
        }
        if (lastDate.isBefore(firstDate)) {
            throw new IllegalArgumentException("the last date " + lastDate + " is before the first " + firstDate);
        }
    }

    /** In what this file is worse than the one before it; empty where it may take its place. */
    public Optional<PullFailure> worseThan(FileYield before) {
        if (lastDate.isBefore(before.lastDate)) {
            return Optional.of(PullFailure.OLDER_LAST_DATE);
        }
        return rows < before.rows ? Optional.of(PullFailure.FEWER_ROWS) : Optional.empty();
    }
}
