package dev.smartasync.examples.migration.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.migration.shared.Database;
import dev.smartasync.examples.migration.shared.HttpClerk;
import dev.smartasync.examples.migration.suite.StepContract;
import dev.smartasync.examples.migration.suite.Transfer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ViewsTest extends StepContract<Bank> {
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
                AccountsAsync.of(bank.accounts())::transfer);
    }

    @Test
    void theCallsThatWouldBeRefusedAreListedWithTheirPlaces() {
        program().teller().balance("alice");
        assertThat(program().wouldBeRefused()).isEmpty();

        HttpClerk http = new HttpClerk(program().port());
        http.balance("alice");
        http.balance("bob");
        http.transfer("alice", "bob", BigDecimal.ONE);

        assertThat(program().wouldBeRefused()).satisfiesExactly(isACallFrom("balance"), isACallFrom("transfer"));
    }

    private static Consumer<String> isACallFrom(String method) {
        String expected =
                "Accounts." + method + " < Server." + method + ":\\d+ < Server.handle:\\d+: it is an event loop .*";
        return call -> assertThat(call).matches(expected);
    }
}
