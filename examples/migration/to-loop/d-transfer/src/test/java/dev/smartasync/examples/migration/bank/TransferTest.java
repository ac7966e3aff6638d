package dev.smartasync.examples.migration.bank;

import dev.smartasync.examples.migration.shared.Database;
import dev.smartasync.examples.migration.shared.HttpClerk;
import dev.smartasync.examples.migration.suite.StepContract;
import dev.smartasync.examples.migration.suite.Transfer;
import dev.smartasync.junit.FailOnBlockedLoop;
import java.util.Map;

/** Nothing waits on the event loop any more. */
@FailOnBlockedLoop
class TransferTest extends StepContract<Bank> {
    @Override
    protected Bank program(Database database) {
        return new Bank(database);
    }

    @Override
    protected Map<String, Transfer> cancellable(Bank bank) {
        return Map.of(
                "a teller's thread",
                onAThread(teller(bank)),
                "the asynchronous view",
                AccountsAsync.of(bank.accounts())::transfer,
                "a client that goes away",
                new HttpClerk(bank.port())::start);
    }
}
