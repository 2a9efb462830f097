package org.alvh.quant.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alvh.quant.market.MarketId;
import org.alvh.quant.money.Money;
import org.alvh.quant.time.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookTest {

    /** Cash, net liquidation, requirement; cash and net liquidation less it, and cash over it. */
    @ParameterizedTest
    @CsvSource({
        "110000.00, 100000.00, 5500.00,   104500.00, 94500.00,  20",
        "4000.00,   9000.00,   5000.00,   -1000.00,  4000.00,  0.8",
        "100000.00, 100000.00, 0.00,      100000.00, 100000.00, Infinity",
    })
    void measuresLiquidity(String cash, String nav, String margin, String free, String excess, double ratio) {
        Book book = book("desk-1", 1, cash, nav, margin, List.of());
        assertThat(book.freeCash()).isEqualTo(Money.parse(free));
        assertThat(book.excessLiquidity()).isEqualTo(Money.parse(excess));
        assertThat(book.liquidityRatio()).isEqualTo(ratio);
    }

    @Test
    void isNotChangedThroughTheListItWasMadeOf() {
        List<Position> positions = new ArrayList<>();
        Book book = book("desk-1", 1, "1.00", "1.00", "0.00", positions);
        positions.add(null);
        assertThat(book.positions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 1", "' ', 1", "desk-1, 0"})
    void refusesABookWithoutNameOrVersion(String account, long version) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(account, version, "1.00", "1.00", "0.00", List.of()))
                .withMessage("book of account '" + account + "' has version " + version);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, true", "PAUSED, false", "STOPPED, false", "CATCHING_UP, true"})
    void opensOnlyWhereTheAccountTrades(AccountState state, boolean mayOpen) {
        assertThat(state.mayOpen()).isEqualTo(mayOpen);
    }

    private static Book book(
            String account, long version, String cash, String nav, String margin, List<Position> positions) {
        return new Book(
                MarketId.simulated(1, 7),
                account,
                LocalDate.of(2024, 3, 15),
                Stage.SETTLE,
                version,
                AccountState.ACTIVE,
                Money.parse(cash),
                Money.parse(nav),
                Money.parse(margin),
                "abc123",
                positions);
    }
}
