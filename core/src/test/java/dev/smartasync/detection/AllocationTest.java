package dev.smartasync.detection;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The least of some rounds counts, since others of the JVM's doings are charged to whatever thread they happen on. */
@Tag("C1")
@Timeout(120)
class AllocationTest {
    private static final MethodHandle ALLOCATED = allocatedByAllThreads();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM = 50_000;
    private static final int ASKED = 10_000;
    private static final int ROUNDS = 20;

    @ParameterizedTest
    @EnumSource
    void asking_allocates_nothing(Loops kind) throws Exception {
        Bridge bridge = Bridge.builder().build();
        Bridge told = toldBridge();
        try (Loop loop = kind.open()) {
            assertThat(loop.call(leastOf(bridge))).isZero();
            assertThat(loop.call(leastOf(told))).isZero();
        }
    }

    private static Bridge toldBridge() {
        return Bridge.builder()
                .detector(new ByName("first", "nobody's"))
                .detector(new ByName("second", "nobody's"))
                .build();
    }

    private static Callable<Long> leastOf(Bridge bridge) {
        return () -> {
            Blocking expected = bridge.blocking();
            ask(bridge, expected, WARM);
            long least = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS && least > 0; round++) {
                long before = allocated();
                ask(bridge, expected, ASKED);
                least = Math.min(least, allocated() - before);
            }
            return least;
        };
    }

    /** By the current thread; where that is a virtual one, which keeps no account, by all threads. */
    private static long allocated() throws Exception {
        long own = THREADS.getCurrentThreadAllocatedBytes();
        try {
            return own >= 0 ? own : (long) ALLOCATED.invokeExact(THREADS);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private static MethodHandle allocatedByAllThreads() {
        if (!Loops.VIRTUAL_THREAD.exists()) {
            return null;
        }
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(ThreadMXBean.class, "getTotalThreadAllocatedBytes", MethodType.methodType(long.class));
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError("Java 21 and later have it", failure);
        }
    }

    private static void ask(Bridge bridge, Blocking expected, int times) {
        for (int asked = 0; asked < times; asked++) {
            if (bridge.blocking() != expected) {
                throw new AssertionError("Not always " + expected);
            }
        }
    }
}
