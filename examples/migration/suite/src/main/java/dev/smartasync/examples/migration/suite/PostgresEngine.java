package dev.smartasync.examples.migration.suite;

import dev.smartasync.examples.migration.shared.Database;
import dev.smartasync.examples.migration.shared.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.opentest4j.TestAbortedException;

/** One server, for all tests. */
final class PostgresEngine implements Engine {
    private Database database;
    private PostgresServer server;
    private int marks;

    @Override
    public Database database() throws SQLException {
        if (!PostgresServer.isInstalled()) {
            skip("POSTGRESQL IS NOT TESTED: there is no initdb, on the PATH or in /usr/lib/postgresql/*/bin");
        }
        if (server == null) {
            server = PostgresServer.start();
            database = Database.postgresql(server);
        }
        database.reset();
        return database;
    }

    /** A newcomer's machine need not have it. A continuous build does. */
    private static void skip(String what) {
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError(what);
        }
        System.err.println("\n*** " + what + ". On Debian: apt-get install postgresql ***\n");
        throw new TestAbortedException(what);
    }

    @Override
    public void mark(Connection connection) throws SQLException {
        String mark = "mark " + ++marks;
        try (Statement log = connection.createStatement()) {
            log.execute("do $$ begin raise log '" + mark + "'; end $$");
        }
        untilServerSays(mark);
    }

    @Override
    public void untilSomebodyWaitsForALock() {
        untilServerSays("still waiting for");
    }

    private void untilServerSays(String text) {
        if (!server.says(text)) {
            throw new AssertionError("The server does not say: " + text);
        }
    }

    @Override
    public String toString() {
        return "PostgreSQL";
    }
}
