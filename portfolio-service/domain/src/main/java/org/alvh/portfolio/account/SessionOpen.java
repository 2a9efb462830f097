package org.alvh.portfolio.account;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.instrument.FuturesContract;
import org.alvh.quant.instrument.OptionContract;
import org.alvh.quant.instrument.OptionRoot;
import org.alvh.quant.market.SettlementValue;

/**
 * What a session's opening makes known: the values that morning expiries settle to. A value that nothing is known
 * of is absent; a position that needs it cannot be settled and stops the account.
 */
public record SessionOpen(LocalDate session, Optional<SettlementValue> spx, Optional<SettlementValue> vix) {

    public SessionOpen {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(spx, "spx");
        Objects.requireNonNull(vix, "vix");
    }

    SettlementValue requireValueFor(Contract contract) {
        Optional<SettlementValue> value = switch (contract) {
            case FuturesContract _ -> vix;
            case OptionContract option -> option.root() == OptionRoot.VIX ? vix : spx;
        };
        return value.orElseThrow(() -> new IllegalStateException("nothing is known to settle " + contract.symbol()
                + " on: import the open of " + session + " or the close before"));
    }
}
