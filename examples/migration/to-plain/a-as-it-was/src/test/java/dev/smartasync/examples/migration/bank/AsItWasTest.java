package dev.smartasync.examples.migration.bank;

import dev.smartasync.examples.migration.shared.Database;
import dev.smartasync.examples.migration.shared.HttpClerk;
import dev.smartasync.examples.migration.suite.StepContract;
import dev.smartasync.examples.migration.suite.Transfer;
import java.util.Map;

class AsItWasTest extends StepContract<Bank> {
    @Override
    protected Bank program(Database database) {
        return new Bank(database);
    }

    @Override
    protected Map<String, Transfer> cancellable(Bank bank) {
        return Map.of(
                "a teller's thread",
                onAThread(teller(bank)),
                "a desk's subscription",
                (from, to, amount) -> bank.desk().transfer(from, to, amount).toFuture(),
                "a client that goes away",
                new HttpClerk(bank.port())::start);
    }
}
