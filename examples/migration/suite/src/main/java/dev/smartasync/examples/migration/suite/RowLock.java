package dev.smartasync.examples.migration.suite;

import dev.smartasync.examples.migration.shared.Database;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Holds the lock of an account, from when it has got it. */
final class RowLock implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final Connection connection;
    private final BigDecimal balance;

    /** Waits in the database until nobody else has it. */
    RowLock(Database database, String account) throws SQLException {
        connection = database.connect();
        connection.setAutoCommit(false);
        try (PreparedStatement select =
                connection.prepareStatement("select balance from account where name = ? for update")) {
            select.setQueryTimeout(PATIENCE_SECONDS); // no interrupt ends it, so no time limit of a test
            select.setString(1, account);
            ResultSet rows = select.executeQuery();
            rows.next();
            balance = rows.getBigDecimal(1);
        }
    }

    Connection connection() {
        return connection;
    }

    BigDecimal balance() {
        return balance;
    }

    static BigDecimal balance(Database database, String account) throws SQLException {
        try (RowLock lock = new RowLock(database, account)) {
            return lock.balance();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
