package org.alvh.decision;

import com.google.protobuf.ByteString;
import java.time.ZonedDateTime;
import org.alvh.quant.trade.Book;

/**
 * A decision of which everything has arrived.
 *
 * @param occurredAt market time of the DECISION phase
 * @param mandate the document of the book's mandate
 */
record Due(Book book, String snapshotId, ZonedDateTime occurredAt, ByteString mandate, Past past, boolean late) {}
