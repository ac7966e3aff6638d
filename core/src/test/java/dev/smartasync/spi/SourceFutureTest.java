package dev.smartasync.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SourceFutureTest {
    private final SourceFuture<String> future = new SourceFuture<>();
    private final AtomicInteger cancellations = new AtomicInteger();

    @Test
    void cancels_its_source_when_it_is_cancelled_and_no_second_time() {
        future.onCancel(cancellations::incrementAndGet);
        assertThat(future.cancel(true)).isTrue();
        assertThat(future.cancel(true)).isTrue();
        assertThat(cancellations).hasValue(1);
    }

    @Test
    void cancels_its_source_when_it_is_failed_from_outside() {
        future.onCancel(cancellations::incrementAndGet);
        assertThat(future.completeExceptionally(new IOException("closed"))).isTrue();
        assertThat(cancellations).hasValue(1);
    }

    @Test
    void cancels_a_source_that_comes_after_the_cancellation() {
        future.cancel(true);
        future.onCancel(cancellations::incrementAndGet);
        assertThat(cancellations).hasValue(1);
    }

    @Test
    void cancels_a_second_source_and_keeps_the_first() {
        AtomicInteger second = new AtomicInteger();
        future.onCancel(cancellations::incrementAndGet);
        future.onCancel(second::incrementAndGet);
        assertThat(second).hasValue(1);
        assertThat(cancellations).hasValue(0);
    }

    @Test
    void leaves_a_source_alone_that_has_ended() {
        future.onCancel(cancellations::incrementAndGet);
        assertThat(future.complete("value")).isTrue();
        assertThat(future.cancel(true)).isFalse();
        assertThat(future.fail(new IOException("late"))).isFalse();
        assertThat(future.completeExceptionally(new IOException("late"))).isFalse();
        assertThat(cancellations).hasValue(0);
    }

    @Test
    void leaves_a_source_alone_that_has_failed() {
        future.onCancel(cancellations::incrementAndGet);
        assertThat(future.fail(new IOException("closed"))).isTrue();
        assertThat(future.cancel(true)).isFalse();
        assertThat(cancellations).hasValue(0);
    }

    @RepeatedTest(200)
    void cancels_a_source_once_that_comes_together_with_the_cancellation() throws Exception {
        CountDownLatch together = new CountDownLatch(2);
        CompletableFuture<Void> telling = CompletableFuture.runAsync(() -> {
            together.countDown();
            future.onCancel(cancellations::incrementAndGet);
        });
        together.countDown();
        future.cancel(true);
        telling.get(10, TimeUnit.SECONDS);
        assertThat(cancellations).hasValue(1);
    }
}
