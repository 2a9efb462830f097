package org.alvh.portfolio.service.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alvh.portfolio.account.AccountImage;
import org.alvh.portfolio.account.GroupResult;
import org.alvh.quant.money.Money;
import org.alvh.quant.trade.Role;

/** Campaigns and layer positions, in order of opening. Closed ones are kept and read only where they are named. */
final class GroupTable {

    private static final String READ = """
            select owner, trade_group, opened, last, cost_cents, proceeds_cents, opening_fees_cents,
                   closing_fees_cents, is_open
            from trade_group where account = ? and (is_open or trade_group = any (?)) order by id""";

    private static final String WRITE = """
            insert into trade_group (account, trade_group, desk, owner, opened, last, cost_cents, proceeds_cents,
                                     opening_fees_cents, closing_fees_cents, is_open)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (account, trade_group) do update set last = excluded.last,
                proceeds_cents = excluded.proceeds_cents, closing_fees_cents = excluded.closing_fees_cents,
                is_open = excluded.is_open""";

    private GroupTable() {}

    static List<GroupResult> read(Connection connection, String account, Set<String> named) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setString(1, account);
            select.setArray(2, connection.createArrayOf("text", named.toArray()));
            List<GroupResult> groups = new ArrayList<>();
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                groups.add(group(rows));
            }
            return groups;
        }
    }

    private static GroupResult group(ResultSet row) throws SQLException {
        return new GroupResult(
                Role.valueOf(row.getString("owner")),
                row.getString("trade_group"),
                row.getObject("opened", LocalDate.class),
                row.getObject("last", LocalDate.class),
                Money.ofCents(row.getLong("cost_cents")),
                Money.ofCents(row.getLong("proceeds_cents")),
                Money.ofCents(row.getLong("opening_fees_cents")),
                Money.ofCents(row.getLong("closing_fees_cents")),
                row.getBoolean("is_open"));
    }

    static void write(Connection connection, String desk, AccountImage before, AccountImage after) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            for (GroupResult group : after.groups()) {
                if (!before.groups().contains(group)) {
                    write.setString(1, after.account());
                    write.setString(2, group.group());
                    write.setString(3, desk);
                    write.setString(4, group.owner().name());
                    write.setObject(5, group.opened());
                    write.setObject(6, group.last());
                    write.setLong(7, group.cost().cents());
                    write.setLong(8, group.proceeds().cents());
                    write.setLong(9, group.openingFees().cents());
                    write.setLong(10, group.closingFees().cents());
                    write.setBoolean(11, group.open());
                    write.addBatch();
                }
            }
            write.executeBatch();
        }
    }
}
