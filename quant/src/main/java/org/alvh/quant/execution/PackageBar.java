package org.alvh.quant.execution;

import java.time.LocalDateTime;

/**
 * A package at the end of one bar.
 *
 * @param at time of the exchange
 */
public record PackageBar(LocalDateTime at, PackageQuote quote) {}
