package dev.smartasync.examples.migration.bank;

import dev.smartasync.Bridge;
import dev.smartasync.BridgeBuilder.WhenForbidden;
import dev.smartasync.examples.migration.shared.Clerk;
import dev.smartasync.examples.migration.shared.Database;
import dev.smartasync.examples.migration.shared.Program;
import dev.smartasync.examples.migration.shared.Tour;
import java.sql.SQLException;
import java.util.Collection;

/** Puts the parts together. */
public final class Bank implements Program {
    private final Forbidden forbidden = new Forbidden();
    private final Accounts accounts;
    private final AccountsSync sync;
    private final Server server;

    public Bank(Database database) {
        // guide: warn
        Bridge bridge = Bridge.builder()
                .whenForbidden(WhenForbidden.WARN)
                .listener(forbidden)
                .build();
        accounts = new Accounts(database);
        sync = AccountsSync.of(accounts, bridge);
        // end
        server = new Server(sync);
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
        return forbidden.calls();
    }

    @Override
    public void close() {
        server.close();
    }

    public static void main(String[] args) throws SQLException {
        Tour.show("To an event loop, (b) views in front, which warn", Bank::new);
    }
}
