package org.alvh.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.alvh.quant.market.OptionChain;

/** The expiries that a snapshot's header lists for one chain, in its order. */
record Listings(LocalDate session, List<OptionChain.ListedExpiry> expiries) {

    Listings {
        expiries = List.copyOf(expiries);
    }

    static Listings read(LocalDate session, List<org.alvh.proto.marketdata.v1.ListedExpiry> messages) {
        List<OptionChain.ListedExpiry> expiries = new ArrayList<>(messages.size());
        for (var message : messages) {
            LocalDate expiry = Fields.date("expiry", message.getExpiry());
            if (message.getDays() != expiry.toEpochDay() - session.toEpochDay()) {
                throw new IllegalArgumentException(
                        "days is " + message.getDays() + " for expiry " + expiry + " on " + session);
            }
            expiries.add(new OptionChain.ListedExpiry(
                    ContractWire.OPTION_ROOT.read(message.getRootValue()), expiry, message.getMonthly()));
        }
        return new Listings(session, expiries);
    }

    List<OptionChain.ListedExpiry> upTo(int horizonDays) {
        return expiries.stream().filter(listed -> days(listed) <= horizonDays).toList();
    }

    SortedSet<OptionSeries> from(int leastDays, int mostDays) {
        SortedSet<OptionSeries> series = new TreeSet<>();
        for (OptionChain.ListedExpiry listed : expiries) {
            if (days(listed) >= leastDays && days(listed) <= mostDays) {
                series.add(new OptionSeries(listed.root(), listed.expiry()));
            }
        }
        return series;
    }

    private long days(OptionChain.ListedExpiry listed) {
        return listed.expiry().toEpochDay() - session.toEpochDay();
    }
}
