package org.alvh.portfolio.ledger;

import java.util.Objects;
import org.alvh.quant.trade.Role;

/** One line of the books, named as plain-text accounting does: {@code assets:cash}. */
public record LedgerAccount(AccountType type, String name) implements Comparable<LedgerAccount> {

    public static final LedgerAccount CASH = new LedgerAccount(AccountType.ASSET, "cash");

    /** What positions are worth at their marks beyond their cost. */
    public static final LedgerAccount MARKS = new LedgerAccount(AccountType.ASSET, "marks");

    public static final LedgerAccount CAPITAL = new LedgerAccount(AccountType.EQUITY, "capital");
    public static final LedgerAccount INTEREST = new LedgerAccount(AccountType.INCOME, "interest");
    public static final LedgerAccount UNREALISED = new LedgerAccount(AccountType.INCOME, "unrealised");

    public LedgerAccount {
        Objects.requireNonNull(type, "type");
        if (!name.matches("[a-z]+(:[a-z]+)*")) {
            throw new IllegalArgumentException("account name '" + name + "' is not lower-case words joined by colons");
        }
    }

    /** Options held, at cost. */
    public static LedgerAccount positions(Role owner) {
        return new LedgerAccount(AccountType.ASSET, "positions:" + branch(owner));
    }

    public static LedgerAccount realised(Role owner) {
        return new LedgerAccount(AccountType.INCOME, "realised:" + branch(owner));
    }

    public static LedgerAccount fees(Role owner) {
        return new LedgerAccount(AccountType.EXPENSE, "fees:" + branch(owner));
    }

    private static String branch(Role owner) {
        return switch (owner) {
            case STRATEGY -> "condors";
            case HEDGE -> "hedges";
        };
    }

    /** The account of a full name. */
    public static LedgerAccount ofPath(String path) {
        for (AccountType type : AccountType.values()) {
            if (path.startsWith(type.prefix() + ":")) {
                return new LedgerAccount(type, path.substring(type.prefix().length() + 1));
            }
        }
        throw new IllegalArgumentException("'" + path + "' does not begin with a type of account");
    }

    /** The full name, such as {@code expenses:fees:condors}. */
    public String path() {
        return type.prefix() + ":" + name;
    }

    @Override
    public int compareTo(LedgerAccount other) {
        return path().compareTo(other.path());
    }
}
