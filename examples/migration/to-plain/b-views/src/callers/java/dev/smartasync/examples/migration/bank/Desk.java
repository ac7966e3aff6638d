package dev.smartasync.examples.migration.bank;

import java.math.BigDecimal;
import java.sql.SQLException;
import reactor.core.publisher.Mono;

/** Calls reactively, and recovers from what the accounts fail with. */
public final class Desk {
    private final AccountsAsync accounts;

    public Desk(AccountsAsync accounts) {
        this.accounts = accounts;
    }

    public Mono<String> balance(String account) {
        return Mono.fromFuture(() -> accounts.balance(account))
                .map(balance -> account + " has " + balance)
                .onErrorResume(SQLException.class, failure -> Mono.just("Refused: " + failure.getMessage()));
    }

    // guide: old-reactive-caller
    public Mono<String> transfer(String from, String to, BigDecimal amount) {
        return Mono.fromFuture(() -> accounts.transfer(from, to, amount))
                .thenReturn(from + " gave " + amount + " to " + to)
                .onErrorResume(SQLException.class, failure -> Mono.just("Refused: " + failure.getMessage()));
    }
    // end
}
