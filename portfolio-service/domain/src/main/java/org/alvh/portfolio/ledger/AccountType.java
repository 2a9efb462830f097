package org.alvh.portfolio.ledger;

/** The five types of ledger account. Debits raise assets and expenses, credits the others. */
public enum AccountType {
    ASSET("assets"),
    LIABILITY("liabilities"),
    EQUITY("equity"),
    INCOME("income"),
    EXPENSE("expenses");

    private final String prefix;

    AccountType(String prefix) {
        this.prefix = prefix;
    }

    /** How plain-text accounting programs name the type, in English. */
    public String prefix() {
        return prefix;
    }
}
