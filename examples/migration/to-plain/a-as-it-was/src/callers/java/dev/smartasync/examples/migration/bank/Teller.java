package dev.smartasync.examples.migration.bank;

import dev.smartasync.examples.migration.shared.Clerk;
import java.math.BigDecimal;
import java.sql.SQLException;
import reactor.core.Exceptions;

/** Calls plainly, and catches what the accounts fail with. */
public final class Teller implements Clerk {
    private final Accounts accounts;

    public Teller(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String balance(String account) {
        try {
            return account + " has " + accounts.balance(account).block();
        } catch (RuntimeException failure) {
            return refusal(failure);
        }
    }

    @Override
    public String transfer(String from, String to, BigDecimal amount) {
        try {
            accounts.transfer(from, to, amount).block();
            return from + " gave " + amount + " to " + to;
        } catch (RuntimeException failure) {
            return refusal(failure);
        }
    }

    /** What {@code block()} throws has the failure inside. */
    private static String refusal(RuntimeException failure) {
        if (Exceptions.unwrap(failure) instanceof SQLException refusal) {
            return "Refused: " + refusal.getMessage();
        }
        throw failure;
    }
}
