package dev.smartasync.examples.migration.shared;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The statements of one transaction. An interrupt of their thread cancels the one that is under way. */
public final class Sql {
    private final Connection connection;
    private final StatementListener listener;

    Sql(Connection connection, StatementListener listener) {
        this.connection = connection;
        this.listener = listener;
    }

    /** How many rows it changed. */
    public int update(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, values)) {
            return CancelOnInterrupt.run(prepared, prepared::executeUpdate);
        }
    }

    /** The number that it finds first. */
    public Optional<BigDecimal> number(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, values);
                ResultSet rows = CancelOnInterrupt.run(prepared, prepared::executeQuery)) {
            return rows.next() ? Optional.of(rows.getBigDecimal(1)) : Optional.empty();
        }
    }

    private PreparedStatement prepare(String statement, Object... values) throws SQLException {
        listener.executing(statement);
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int index = 0; index < values.length; index++) {
            prepared.setObject(index + 1, values[index]);
        }
        return prepared;
    }
}
