package dev.smartasync.examples.migration.bank;

import dev.smartasync.Bridge;
import dev.smartasync.SmartAsync;
import dev.smartasync.examples.migration.shared.Database;
import dev.smartasync.examples.migration.shared.Sql;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Takes a thread for {@code balance}, of those that are there for JDBC: as many as there are connections. */
@SmartAsync(throwing = SQLException.class)
public class Accounts {
    private final Database database;
    private final Bridge jdbc;

    public Accounts(Database database, Executor threads) {
        this.database = database;
        jdbc = Bridge.builder().offload(threads).build();
    }

    // guide: asynchronous
    public CompletionStage<BigDecimal> balance(String account) {
        return jdbc.async(() -> database.transaction(sql -> read(sql, account)));
    }
    // end

    public void transfer(String from, String to, BigDecimal amount) throws SQLException {
        database.transaction(sql -> move(sql, from, to, amount));
    }

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
