package org.alvh.quant.trade;

import org.alvh.quant.instrument.Contract;

/** What a role will hold of a contract once its decision is booked. */
public record Holding(String group, Contract contract, long quantity) {}
