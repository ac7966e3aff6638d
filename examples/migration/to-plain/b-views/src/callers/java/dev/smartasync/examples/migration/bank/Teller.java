package dev.smartasync.examples.migration.bank;

import dev.smartasync.examples.migration.shared.Clerk;
import java.math.BigDecimal;
import java.sql.SQLException;

/** Calls plainly, and catches what the accounts throw. */
public final class Teller implements Clerk {
    private final AccountsSync accounts;

    public Teller(AccountsSync accounts) {
        this.accounts = accounts;
    }

    @Override
    public String balance(String account) {
        try {
            return account + " has " + accounts.balance(account);
        } catch (SQLException failure) {
            return "Refused: " + failure.getMessage();
        }
    }

    @Override
    public String transfer(String from, String to, BigDecimal amount) {
        try {
            accounts.transfer(from, to, amount);
            return from + " gave " + amount + " to " + to;
        } catch (SQLException failure) {
            return "Refused: " + failure.getMessage();
        }
    }
}
