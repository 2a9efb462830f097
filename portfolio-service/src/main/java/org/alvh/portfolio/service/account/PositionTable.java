package org.alvh.portfolio.service.account;

import com.google.protobuf.InvalidProtocolBufferException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alvh.portfolio.account.AccountImage;
import org.alvh.proto.common.v1.Contract;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;
import org.alvh.wire.ContractWire;

/** Positions in the order in which they were opened, which is part of the books: sums and marks go by it. */
final class PositionTable {

    private static final String READ = """
            select owner, trade_group, contract, quantity, opened, entry_hundredths, mark_doubled_hundredths,
                   liquidation_hundredths
            from position where account = ? order by place""";

    private static final String DELETE = "delete from position where account = ?";

    private static final String WRITE = """
            insert into position (account, place, desk, owner, trade_group, contract, quantity, opened,
                                  entry_hundredths, mark_doubled_hundredths, liquidation_hundredths)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private PositionTable() {}

    static List<AccountImage.Held> read(Connection connection, String account) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setString(1, account);
            List<AccountImage.Held> held = new ArrayList<>();
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                held.add(held(rows));
            }
            return held;
        }
    }

    private static AccountImage.Held held(ResultSet row) throws SQLException {
        return new AccountImage.Held(
                new Position(
                        Role.valueOf(row.getString("owner")),
                        row.getString("trade_group"),
                        ContractWire.read(contract(row.getBytes("contract"))),
                        row.getLong("quantity"),
                        row.getObject("opened", LocalDate.class),
                        row.getLong("entry_hundredths"),
                        row.getLong("mark_doubled_hundredths")),
                row.getLong("liquidation_hundredths"));
    }

    private static Contract contract(byte[] bytes) {
        try {
            return Contract.parseFrom(bytes);
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalStateException("a kept position's contract cannot be read", damaged);
        }
    }

    static void write(Connection connection, String desk, AccountImage image) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE);
                PreparedStatement insert = connection.prepareStatement(WRITE)) {
            delete.setString(1, image.account());
            delete.execute();
            int place = 0;
            for (AccountImage.Held held : image.held()) {
                Position position = held.position();
                insert.setString(1, image.account());
                insert.setInt(2, ++place);
                insert.setString(3, desk);
                insert.setString(4, position.owner().name());
                insert.setString(5, position.group());
                insert.setBytes(6, ContractWire.write(position.contract()).toByteArray());
                insert.setLong(7, position.quantity());
                insert.setObject(8, position.opened());
                insert.setLong(9, position.entryHundredths());
                insert.setLong(10, position.markDoubledHundredths());
                insert.setLong(11, held.liquidationHundredths());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
