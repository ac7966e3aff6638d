package dev.smartasync.examples.migration.shared;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

/** A bank's accounts: of alice and of bob, with 100.00 each. Makes a connection for each transaction; your pool goes here. */
public final class Database implements AutoCloseable {
    private static final AtomicInteger OPENED = new AtomicInteger();

    private final String url;
    private final Properties properties;
    private final Runnable atEnd;
    private volatile StatementListener listener = statement -> {};

    private Database(String url, Properties properties, Runnable atEnd) {
        this.url = url;
        this.properties = properties;
        this.atEnd = atEnd;
    }

    /**
     * Opens what the system property {@code migration.database} says: {@code h2} (an embedded one, unless it is set), or
     * {@code postgresql} (a server of its own, which ends with {@link #close}).
     */
    public static Database open() throws SQLException {
        String setting = System.getProperty("migration.database", "h2");
        return switch (setting) {
            case "h2" -> h2();
            case "postgresql" -> postgresql(PostgresServer.start());
            default ->
                throw new IllegalArgumentException("migration.database is \"" + setting + "\": give h2 or postgresql");
        };
    }

    /** An embedded one, empty but for the accounts. */
    public static Database h2() throws SQLException {
        String url = "jdbc:h2:mem:bank" + OPENED.incrementAndGet() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000";
        return new Database(url, new Properties(), () -> {}).withAccounts();
    }

    /** A PostgreSQL, which has the accounts from now on. */
    public static Database postgresql(PostgresServer server) throws SQLException {
        Properties properties = new Properties();
        // An interrupt on a virtual thread closes the connection. This has the server notice, also while it waits for a
        // lock.
        properties.setProperty("options", "-c client_connection_check_interval=100");
        return new Database(server.url(), properties, server::close).withAccounts();
    }

    private Database withAccounts() throws SQLException {
        transaction(sql -> {
            sql.update("create table account (name varchar(20) primary key, balance numeric(12, 2) not null)");
            return sql.update("insert into account values ('alice', 100.00), ('bob', 100.00)");
        });
        return this;
    }

    // guide: transaction
    /** Runs a transaction on this thread. It is committed if it returns a value, and rolled back if not. */
    public <T> T transaction(Transaction<T> transaction) throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            try {
                T value = transaction.run(new Sql(connection, listener));
                if (Thread.currentThread().isInterrupted()) {
                    throw new SQLException("Cancelled before it was committed");
                }
                connection.commit();
                return value;
            } catch (Throwable failure) {
                rollback(connection, failure);
                throw failure;
            }
        }
    }
    // end

    private static void rollback(Connection connection, Throwable reason) {
        boolean interrupted = Thread.interrupted(); // else a virtual thread could not talk to the server
        try {
            connection.rollback();
        } catch (SQLException gone) {
            reason.addSuppressed(gone); // and the transaction with the connection
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A connection of the caller's own. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, properties);
    }

    /** Has somebody told of every statement from now on. */
    public void listen(StatementListener listener) {
        this.listener = listener;
    }

    /** What the accounts have: the state at the beginning, again. */
    public void reset() throws SQLException {
        listener = statement -> {};
        transaction(sql -> sql.update("update account set balance = ?", new BigDecimal("100.00")));
    }

    @Override
    public void close() {
        atEnd.run();
    }
}
