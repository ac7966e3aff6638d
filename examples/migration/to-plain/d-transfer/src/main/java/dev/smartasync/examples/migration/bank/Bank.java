package dev.smartasync.examples.migration.bank;

import dev.smartasync.examples.migration.shared.Clerk;
import dev.smartasync.examples.migration.shared.Database;
import dev.smartasync.examples.migration.shared.Program;
import dev.smartasync.examples.migration.shared.Tour;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Puts the parts together. */
public final class Bank implements Program {
    private final Accounts accounts;
    private final AccountsSync sync;
    private final Server server;

    public Bank(Database database) {
        accounts = new Accounts(database);
        sync = AccountsSync.of(accounts);
        server = new Server(teller());
    }

    /** For the tests. */
    Accounts accounts() {
        return accounts;
    }

    @Override
    public Clerk teller() {
        return new Teller(sync);
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public Collection<String> wouldBeRefused() {
        return List.of(); // they are refused
    }

    @Override
    public void close() {
        server.close();
    }

    public static void main(String[] args) throws SQLException {
        Tour.show("From reactive to plain, (d) transfer is plain, too", Bank::new);
    }
}
