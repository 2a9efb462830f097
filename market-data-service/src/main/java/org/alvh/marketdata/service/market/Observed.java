package org.alvh.marketdata.service.market;

import java.util.List;
import org.alvh.marketdata.observed.Observation;
import org.alvh.marketdata.observed.ObservationCsv;
import org.alvh.marketdata.observed.Release;
import org.alvh.marketdata.observed.ReleaseCsv;
import org.alvh.marketdata.observed.RowText;
import org.alvh.quant.document.ContentHash;

/**
 * What was imported beside the days of a market.
 *
 * @param releases by day and event
 * @param observations by series and date
 */
public record Observed(List<Release> releases, List<Observation> observations) {

    public Observed {
        releases = List.copyOf(releases);
        observations = List.copyOf(observations);
    }

    public static Observed none() {
        return new Observed(List.of(), List.of());
    }

    /** SHA-256 of the calendar's canonical text; empty where there is none. */
    String releasesHash() {
        return releases.isEmpty() ? "" : ContentHash.of(RowText.encode(new ReleaseCsv(), releases));
    }

    /** The same of the series. */
    String observationsHash() {
        return observations.isEmpty() ? "" : ContentHash.of(RowText.encode(new ObservationCsv(), observations));
    }
}
