package org.alvh.marketdata.service.market;

import io.grpc.Status;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alvh.chassis.failure.Refused;

/** The markets that are known. Called within a transaction. */
@ApplicationScoped
public class MarketRows implements PanacheRepositoryBase<MarketRow, String> {

    /** What a name may be. By any other there is no market, and of some texts the database takes not even the question. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private static final int SHOWN = 100;

    public Optional<MarketRow> find(String market) {
        return findByIdOptional(market);
    }

    /** A market that somebody asks for by name. */
    public MarketRow require(String market) {
        if (!NAME.matcher(market).matches()) {
            throw unknown(market.length() > SHOWN ? market.substring(0, SHOWN) + "…" : market);
        }
        return find(market).orElseThrow(() -> unknown(market));
    }

    /** The same, locked until the transaction ends. */
    public MarketRow lock(String market) {
        return findByIdOptional(market, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(market));
    }

    /** The names of the markets that were asked to play. */
    public List<String> playing() {
        return list("playFrom is not null order by name").stream()
                .map(row -> row.id().name())
                .toList();
    }

    private static Refused unknown(String market) {
        return new Refused(
                Status.Code.NOT_FOUND, "unknown market", "there is no market '" + market + "': create it first");
    }
}
