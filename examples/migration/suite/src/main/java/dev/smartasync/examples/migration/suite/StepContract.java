package dev.smartasync.examples.migration.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.migration.shared.Clerk;
import dev.smartasync.examples.migration.shared.Database;
import dev.smartasync.examples.migration.shared.HttpClerk;
import dev.smartasync.examples.migration.shared.Program;
import dev.smartasync.examples.migration.shared.RequestThreads;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds at every step, whoever calls. */
@Timeout(60)
@ParameterizedClass(name = "on {0}")
@MethodSource("engines")
public abstract class StepContract<P extends Program> {
    private static final List<Engine> ENGINES = List.of(new H2Engine(), new PostgresEngine());
    private static final String CREDIT = "balance + ?";

    @Parameter
    Engine engine;

    private Database database;
    private P program;

    static List<Engine> engines() {
        return ENGINES;
    }

    /** The step. */
    protected abstract P program(Database database);

    /** The one that is running. */
    protected P program() {
        return program;
    }

    /** Who calls plainly. */
    protected Clerk teller(P program) {
        return program.teller();
    }

    /** Everybody who calls. */
    protected List<Clerk> clerks(P program) {
        return List.of(teller(program), new HttpClerk(program.port()));
    }

    /** The ways in which a call can be cancelled at this step, by their names. */
    protected abstract Map<String, Transfer> cancellable(P program);

    @BeforeEach
    void start() throws SQLException {
        database = engine.database();
        program = program(database);
    }

    @AfterEach
    void stop() {
        if (program != null) {
            program.close();
        }
    }

    @Test
    void everybodyGetsTheSameAnswers() throws SQLException {
        for (Clerk clerk : clerks(program)) {
            database.reset();
            assertThat(clerk.balance("alice")).isEqualTo("alice has 100.00");
            assertThat(clerk.transfer("alice", "bob", amount(30))).isEqualTo("alice gave 30.00 to bob");
            assertThat(clerk.balance("alice")).isEqualTo("alice has 70.00");
            assertThat(clerk.balance("bob")).isEqualTo("bob has 130.00");
        }
    }

    @Test
    void whatIsRefusedChangesNothing() throws SQLException {
        for (Clerk clerk : clerks(program)) {
            assertThat(clerk.balance("carol")).isEqualTo("Refused: There is no account carol");
            assertThat(clerk.transfer("alice", "bob", amount(500))).isEqualTo("Refused: alice does not have 500.00");
            assertThat(clerk.transfer("alice", "carol", amount(30))).isEqualTo("Refused: There is no account carol");
            assertThat(RowLock.balance(database, "alice")).isEqualTo(amount(100));
        }
    }

    @Test
    void aTransactionStaysOnItsThread() {
        for (Clerk clerk : clerks(program)) {
            Queue<Thread> threads = new ConcurrentLinkedQueue<>();
            database.listen(statement -> threads.add(Thread.currentThread()));
            clerk.transfer("alice", "bob", amount(1));
            assertThat(threads).hasSize(2).containsOnly(threads.peek());
        }
    }

    /** Somebody else has bob's lock, so that the transfer has taken from alice and waits in the database. */
    @Test
    void whatIsCancelledIsRolledBack() throws InterruptedException, SQLException {
        for (Map.Entry<String, Transfer> way : cancellable(program).entrySet()) {
            CountDownLatch credits = new CountDownLatch(1);
            database.listen(statement -> {
                if (statement.contains(CREDIT)) {
                    credits.countDown();
                }
            });
            try (RowLock bob = new RowLock(database, "bob")) {
                engine.mark(bob.connection());
                Future<?> transfer = way.getValue().start("alice", "bob", amount(30));
                assertThat(credits.await(30, TimeUnit.SECONDS)).as(way.getKey()).isTrue();
                engine.untilSomebodyWaitsForALock();

                transfer.cancel(true);

                // The transfer has alice's lock until it ends, and bob's it cannot get.
                assertThat(RowLock.balance(database, "alice")).as(way.getKey()).isEqualTo(amount(100));
            }
            assertThat(RowLock.balance(database, "bob")).as(way.getKey()).isEqualTo(amount(100));
        }
    }

    /** Whether the last statement has come through or not: the interrupt is there before it. */
    @Test
    void nothingIsCommittedAfterAnInterrupt() throws InterruptedException, SQLException {
        for (Clerk clerk : clerks(program)) {
            database.reset();
            database.listen(statement -> {
                if (statement.contains(CREDIT)) {
                    Thread.currentThread().interrupt();
                }
            });
            Thread caller = new Thread(() -> clerk.transfer("alice", "bob", amount(30)), "caller");
            caller.start();
            caller.join(TimeUnit.SECONDS.toMillis(30));
            assertThat(RowLock.balance(database, "alice")).isEqualTo(amount(100));
            assertThat(RowLock.balance(database, "bob")).isEqualTo(amount(100));
        }
    }

    /** A thread of its own, which is interrupted. */
    protected static Transfer onAThread(Clerk clerk) {
        return (from, to, amount) -> {
            FutureTask<String> task = new FutureTask<>(() -> clerk.transfer(from, to, amount));
            new Thread(task, "teller").start();
            return task;
        };
    }

    /** A thread as a server has it for each request, which is interrupted: a virtual one, where there are any. */
    protected static Transfer onARequestThread(Clerk clerk) {
        return (from, to, amount) -> {
            ExecutorService threads = RequestThreads.executor();
            Future<String> transfer = threads.submit(() -> clerk.transfer(from, to, amount));
            threads.shutdown();
            return transfer;
        };
    }

    private static BigDecimal amount(int units) {
        return new BigDecimal(units + ".00");
    }
}
