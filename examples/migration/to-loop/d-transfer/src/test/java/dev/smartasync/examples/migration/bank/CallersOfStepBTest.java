package dev.smartasync.examples.migration.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.migration.shared.Clerk;
import dev.smartasync.examples.migration.suite.ClassFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What was compiled in step (b) runs as it is. This step has compiled the same source, which is proof of the other half. */
class CallersOfStepBTest extends TransferTest {
    private static final Class<?> TELLER = ClassFiles.load(Path.of("../b-views/target/classes"), Teller.class);

    @Override
    protected Clerk teller(Bank bank) {
        return (Clerk) ClassFiles.create(TELLER, AccountsSync.class, AccountsSync.of(bank.accounts()));
    }

    @Test
    void itIsNotTheClassFileOfThisStep() {
        assertThat(TELLER).isNotEqualTo(Teller.class);
    }
}
