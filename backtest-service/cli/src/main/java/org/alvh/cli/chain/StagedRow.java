package org.alvh.cli.chain;

import org.alvh.marketdata.observed.ChainRow;

/** A row that waits, and the line of its file that said it. */
record StagedRow(long line, ChainRow row) {}
