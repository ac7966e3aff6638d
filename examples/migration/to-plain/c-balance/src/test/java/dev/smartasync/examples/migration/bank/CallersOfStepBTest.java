package dev.smartasync.examples.migration.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.migration.shared.Clerk;
import dev.smartasync.examples.migration.suite.ClassFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What was compiled in step (b) runs as it is. This step has compiled the same sources, which is proof of the other half. */
class CallersOfStepBTest extends BalanceTest {
    private static final Path STEP_B = Path.of("../b-views/target/classes");
    private static final Class<?> TELLER = ClassFiles.load(STEP_B, Teller.class);
    private static final Class<?> DESK = ClassFiles.load(STEP_B, Desk.class);

    @Override
    protected Clerk teller(Bank bank) {
        return (Clerk) ClassFiles.create(TELLER, AccountsSync.class, AccountsSync.of(bank.accounts()));
    }

    @Override
    Object desk(Bank bank) {
        return ClassFiles.create(DESK, AccountsAsync.class, AccountsAsync.of(bank.accounts()));
    }

    @Test
    void theyAreNotTheClassFilesOfThisStep() {
        assertThat(TELLER).isNotEqualTo(Teller.class);
        assertThat(DESK).isNotEqualTo(Desk.class);
    }
}
