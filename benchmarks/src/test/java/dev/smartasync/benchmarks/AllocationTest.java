package dev.smartasync.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.smartasync.Smart;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The least of some rounds counts, since others of the JVM's doings are charged to whatever thread they happen on. */
@Timeout(120)
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM = 50_000;
    private static final int CALLS = 10_000;
    private static final int ROUNDS = 20;

    private final Catalog catalog = new Catalog();
    private final CatalogSync sync = CatalogSync.of(catalog);
    private final CatalogAsync async = CatalogAsync.of(catalog);
    private volatile Object last;

    @Test
    @Tag("C1")
    void a_synchronous_target_through_the_synchronous_view_allocates_nothing() {
        assertThat(leastOf(sync::read)).isZero();
    }

    @Test
    @Tag("O3")
    void an_asynchronous_target_through_the_asynchronous_view_allocates_nothing() {
        assertThat(leastOf(async::fetch)).isZero();
    }

    @Test
    @Tag("A1")
    void a_complete_stage_through_the_synchronous_view_allocates_nothing() {
        assertThat(leastOf(sync::fetch)).isZero();
    }

    @Test
    @Tag("A1")
    void to_await_a_complete_stage_allocates_nothing() {
        assertThat(leastOf(() -> Smart.await(catalog.fetch()))).isZero();
    }

    @Test
    void what_does_allocate_is_seen() {
        assertThat(leastOf(() -> new int[1])).isGreaterThanOrEqualTo(CALLS);
    }

    private long leastOf(Supplier<?> call) {
        times(WARM, call);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least > 0; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            times(CALLS, call);
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private void times(int count, Supplier<?> call) {
        for (int number = 0; number < count; number++) {
            last = call.get();
        }
    }
}
