package dev.smartasync.examples.migration.bank;

import java.math.BigDecimal;
import java.sql.SQLException;
import reactor.core.publisher.Mono;

/** Calls reactively, and recovers from what the accounts fail with. */
public final class Desk {
    private final Accounts accounts;

    public Desk(Accounts accounts) {
        this.accounts = accounts;
    }

    public Mono<String> balance(String account) {
        return accounts.balance(account)
                .map(balance -> account + " has " + balance)
                .onErrorResume(SQLException.class, failure -> Mono.just("Refused: " + failure.getMessage()));
    }

    public Mono<String> transfer(String from, String to, BigDecimal amount) {
        return accounts.transfer(from, to, amount)
                .thenReturn(from + " gave " + amount + " to " + to)
                .onErrorResume(SQLException.class, failure -> Mono.just("Refused: " + failure.getMessage()));
    }
}
