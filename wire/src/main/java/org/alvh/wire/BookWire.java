package org.alvh.wire;

import org.alvh.quant.money.Money;
import org.alvh.quant.time.Stage;
import org.alvh.quant.trade.AccountState;
import org.alvh.quant.trade.Book;
import org.alvh.quant.trade.Position;
import org.alvh.quant.trade.Role;

/** Books and their positions, with the words that they share with other messages: roles, stages, account states. */
public final class BookWire {

    public static final EnumWire<Role, org.alvh.proto.trading.v1.Role> ROLE =
            EnumWire.of("ROLE_", Role.class, org.alvh.proto.trading.v1.Role.class);

    public static final EnumWire<Stage, org.alvh.proto.trading.v1.Stage> STAGE =
            EnumWire.of("STAGE_", Stage.class, org.alvh.proto.trading.v1.Stage.class);

    public static final EnumWire<AccountState, org.alvh.proto.trading.v1.AccountState> STATE =
            EnumWire.of("ACCOUNT_STATE_", AccountState.class, org.alvh.proto.trading.v1.AccountState.class);

    private BookWire() {}

    public static org.alvh.proto.trading.v1.Book write(Book book) {
        var message = org.alvh.proto.trading.v1.Book.newBuilder()
                .setMarket(MarketWire.write(book.market()))
                .setAccount(book.account())
                .setSession(book.session().toString())
                .setStage(STAGE.write(book.stage()))
                .setVersion(book.version())
                .setState(STATE.write(book.state()))
                .setCashCents(book.cash().cents())
                .setNavCents(book.nav().cents())
                .setMarginCents(book.margin().cents())
                .setMandateHash(book.mandateHash())
                .setFreeCashCents(book.freeCash().cents())
                .setExcessLiquidityCents(book.excessLiquidity().cents());
        if (!book.margin().isZero()) {
            message.setLiquidityRatio(book.liquidityRatio());
        }
        for (Position position : book.positions()) {
            message.addPositions(write(position));
        }
        return message.build();
    }

    public static org.alvh.proto.trading.v1.Position write(Position position) {
        return org.alvh.proto.trading.v1.Position.newBuilder()
                .setOwner(ROLE.write(position.owner()))
                .setGroup(position.group())
                .setContract(ContractWire.write(position.contract()))
                .setQuantity(position.quantity())
                .setOpened(position.opened().toString())
                .setEntryHundredths(position.entryHundredths())
                .setMarkDoubledHundredths(position.markDoubledHundredths())
                .build();
    }

    /** What follows from other fields is not read: a book works it out itself. */
    public static Book read(org.alvh.proto.trading.v1.Book message) {
        return new Book(
                MarketWire.read(message.getMarket()),
                message.getAccount(),
                Fields.date("session", message.getSession()),
                STAGE.read(message.getStageValue()),
                message.getVersion(),
                STATE.read(message.getStateValue()),
                Money.ofCents(message.getCashCents()),
                Money.ofCents(message.getNavCents()),
                Money.ofCents(message.getMarginCents()),
                Fields.text("mandate_hash", message.getMandateHash()),
                message.getPositionsList().stream().map(BookWire::read).toList());
    }

    private static Position read(org.alvh.proto.trading.v1.Position message) {
        return new Position(
                ROLE.read(message.getOwnerValue()),
                Fields.text("group", message.getGroup()),
                ContractWire.read(message.getContract()),
                message.getQuantity(),
                Fields.date("opened", message.getOpened()),
                message.getEntryHundredths(),
                message.getMarkDoubledHundredths());
    }
}
