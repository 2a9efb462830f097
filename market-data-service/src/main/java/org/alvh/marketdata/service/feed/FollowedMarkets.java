package org.alvh.marketdata.service.feed;

import org.alvh.proto.marketdata.v1.StreamSnapshotsResponse;

/** Markets as those who follow their snapshots see them. */
interface FollowedMarkets {

    /** Sessions that a market has opened; a market that is not known is refused. */
    int opened(String market);

    /** The message of a snapshot of a session that was opened. */
    StreamSnapshotsResponse message(String market, SnapshotPlace place);
}
