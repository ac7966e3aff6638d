package dev.smartasync.examples.migration.shared;

import java.sql.SQLException;

/** What happens in one transaction, all of it on one thread. */
@FunctionalInterface
public interface Transaction<T> {
    T run(Sql sql) throws SQLException;
}
