package dev.smartasync.examples.migration.suite;

import dev.smartasync.examples.migration.shared.Database;
import java.sql.Connection;
import java.sql.SQLException;

/** What the suite runs on. */
interface Engine {
    /** With the accounts as they are at the beginning. Ends with this JVM. */
    Database database() throws SQLException;

    /** What is said of locks before this is of no interest. */
    default void mark(Connection connection) throws SQLException {}

    /** Returns at once where the engine does not tell: a cancellation holds before the wait too. */
    default void untilSomebodyWaitsForALock() {}
}
