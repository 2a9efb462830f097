package org.alvh.portfolio.account;

import java.time.LocalDate;
import org.alvh.quant.instrument.Contract;
import org.alvh.quant.market.SettlementValue;
import org.alvh.quant.money.Money;

/** One position that settled: on which value, from which source, for how much cash. */
public record Settled(
        LocalDate session, String group, Contract contract, long quantity, SettlementValue value, Money cash) {}
