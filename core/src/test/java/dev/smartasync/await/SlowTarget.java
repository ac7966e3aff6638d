package dev.smartasync.await;

import dev.smartasync.Blocking;
import dev.smartasync.spi.BlockingDetector;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Confined contexts in which a wait with a limit takes too long at a given point, and not after a given time: so that a test of it
 * does not depend on when a target starts.
 */
enum SlowTarget {
    /** The limit passes once the target has been called, and before it returns. */
    DOES_NOT_RETURN,
    /** The limit passes once the target has returned, and before what it returned is complete. */
    RETURNS_WHAT_DOES_NOT_COMPLETE;

    /** A detector for one call, whose target counts down {@code called}. */
    BlockingDetector detector(CountDownLatch called) {
        return new BlockingDetector() {
            private boolean returned = SlowTarget.this == DOES_NOT_RETURN;

            @Override
            public String name() {
                return "slow-target";
            }

            @Override
            public Blocking detect(Thread current) {
                return Blocking.CONFINED;
            }

            @Override
            public boolean await(CompletableFuture<?> done, @Nullable Duration timeout)
                    throws InterruptedException, TimeoutException {
                if (timeout == null) {
                    return false; // without a limit: until what the bridge started has ended
                }
                called.await();
                if (returned) {
                    throw new TimeoutException();
                }
                returned = true;
                try {
                    done.get();
                } catch (ExecutionException failed) {
                    throw new AssertionError(failed);
                }
                return true;
            }
        };
    }
}
