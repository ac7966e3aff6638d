package dev.smartasync.tests.runtimes;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.Assertions;

/**
 * What the core alone says on a thread.
 *
 * @param refusal what a wait threw there, or {@code null}
 * @param back where that ran which depends on an offloaded call
 */
record Seen(CallerContext caller, Thread thread, Throwable refusal, CompletableFuture<Thread> back) {
    private static final Bridge CORE = Bridge.builder().services(false).build();

    /** Asks on the current thread. */
    static Seen here() {
        return new Seen(
                CORE.callerContext(),
                Thread.currentThread(),
                Assertions.catchThrowable(() -> CORE.await(CompletableFuture.completedFuture("value"))),
                CORE.async(() -> "value").thenApply(value -> Thread.currentThread()));
    }

    /** Completes {@code seen}, and never throws: it is called in the middle of a library. */
    static void here(CompletableFuture<Seen> seen) {
        try {
            seen.complete(here());
        } catch (Throwable failure) {
            seen.completeExceptionally(failure);
        }
    }

    void mustNotWait(String detector) throws ExecutionException, InterruptedException, TimeoutException {
        assertThat(caller.blocking()).as(caller.toString()).isEqualTo(Blocking.FORBIDDEN);
        assertThat(caller.detector()).isEqualTo(detector);
        assertThat(refusal).isInstanceOf(BlockingNotAllowedException.class);
        assertThat(back.get(20, SECONDS)).isSameAs(thread);
    }

    void mayWait() {
        assertThat(caller.blocking()).as(caller.toString()).isEqualTo(Blocking.ALLOWED);
        assertThat(refusal).isNull();
    }
}
