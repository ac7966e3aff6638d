package dev.smartasync.examples.migration.suite;

import dev.smartasync.examples.migration.shared.Database;
import java.sql.SQLException;

final class H2Engine implements Engine {
    @Override
    public Database database() throws SQLException {
        return Database.h2();
    }

    @Override
    public String toString() {
        return "H2";
    }
}
