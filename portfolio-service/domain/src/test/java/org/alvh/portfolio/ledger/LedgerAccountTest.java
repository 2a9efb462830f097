package org.alvh.portfolio.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.alvh.quant.trade.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerAccountTest {

    /** The five types under the names that hledger and ledger know. */
    @ParameterizedTest
    @CsvSource({
        "STRATEGY, assets:positions:condors, income:realised:condors, expenses:fees:condors",
        "HEDGE,    assets:positions:hedges,  income:realised:hedges,  expenses:fees:hedges",
    })
    void keepsTheRolesApart(Role role, String positions, String realised, String fees) {
        assertThat(LedgerAccount.positions(role).path()).isEqualTo(positions);
        assertThat(LedgerAccount.realised(role).path()).isEqualTo(realised);
        assertThat(LedgerAccount.fees(role).path()).isEqualTo(fees);
    }

    @Test
    void isNamedAndOrderedByItsPath() {
        assertThat(new LedgerAccount(AccountType.LIABILITY, "margin:loan").path())
                .isEqualTo("liabilities:margin:loan");
        assertThat(LedgerAccount.CASH).isLessThan(LedgerAccount.MARKS).isLessThan(LedgerAccount.CAPITAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Cash", "cash:", ":cash", "cash at bank", "cash2"})
    void refusesANameThatNoOtherProgramReads(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LedgerAccount(AccountType.ASSET, name))
                .withMessage("account name '" + name + "' is not lower-case words joined by colons");
    }
}
