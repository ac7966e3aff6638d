package dev.smartasync.examples.migration.bank;

import dev.smartasync.examples.migration.shared.Database;
import dev.smartasync.examples.migration.shared.Sql;
import java.math.BigDecimal;
import java.sql.SQLException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reactive, over JDBC: takes a thread that may block for each call. */
public class Accounts {
    private final Database database;

    public Accounts(Database database) {
        this.database = database;
    }

    public Mono<BigDecimal> balance(String account) {
        return Mono.fromCallable(() -> database.transaction(sql -> read(sql, account)))
                .subscribeOn(Schedulers.boundedElastic());
    }

    // guide: reactive
    public Mono<Void> transfer(String from, String to, BigDecimal amount) {
        return Mono.fromCallable(() -> database.transaction(sql -> move(sql, from, to, amount)))
                .subscribeOn(Schedulers.boundedElastic());
    }
    // end

    private static BigDecimal read(Sql sql, String account) throws SQLException {
        return sql.number("select balance from account where name = ?", account)
                .orElseThrow(() -> new SQLException("There is no account " + account));
    }

    private static Void move(Sql sql, String from, String to, BigDecimal amount) throws SQLException {
        String debit = "update account set balance = balance - ? where name = ? and balance >= ?";
        if (sql.update(debit, amount, from, amount) == 0) {
            throw new SQLException(from + " does not have " + amount);
        }
        String credit = "update account set balance = balance + ? where name = ?";
        if (sql.update(credit, amount, to) == 0) {
            throw new SQLException("There is no account " + to);
        }
        return null;
    }
}
