package dev.smartasync.examples.migration.bank;

import dev.smartasync.Smart;
import dev.smartasync.examples.migration.shared.Clerk;
import dev.smartasync.examples.migration.shared.Database;
import dev.smartasync.examples.migration.shared.HttpClerk;
import dev.smartasync.examples.migration.suite.StepContract;
import dev.smartasync.examples.migration.suite.Transfer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class TransferTest extends StepContract<Bank> {
    @Override
    protected Bank program(Database database) {
        return new Bank(database);
    }

    @Override
    protected List<Clerk> clerks(Bank bank) {
        return List.of(teller(bank), Smart.view(Clerk.class, desk(bank)), new HttpClerk(bank.port()));
    }

    @Override
    protected Map<String, Transfer> cancellable(Bank bank) {
        return Map.of(
                "a teller's thread",
                onAThread(teller(bank)),
                "a teller's request",
                onARequestThread(teller(bank)),
                "a desk's subscription",
                Smart.view(Subscriber.class, desk(bank))::transfer,
                "the asynchronous view",
                AccountsAsync.of(bank.accounts())::transfer);
    }

    /** Reactive, and seen here as a future or, as a clerk, plainly. */
    Object desk(Bank bank) {
        return new Desk(AccountsAsync.of(bank.accounts()));
    }

    interface Subscriber {
        CompletableFuture<String> transfer(String from, String to, BigDecimal amount);
    }
}
