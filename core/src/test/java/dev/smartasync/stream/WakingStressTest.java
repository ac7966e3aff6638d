package dev.smartasync.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.spi.BlockingDetector;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reader waits for elements that another thread sends: each wake-up may be for one that the reader has seen by itself. */
@Tag("streams")
@Timeout(120)
class WakingStressTest {
    private static final int ELEMENTS = 1_000_000;

    private final ExecutorService publishing = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        publishing.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource(names = {"ALLOWED", "CONFINED"})
    void every_element_comes_through(Blocking reader) {
        Bridge bridge = Bridge.builder()
                .services(false)
                .prefetch(64)
                .timeout(Duration.ofMinutes(1))
                .detector(new WithAWayOfItsOwn(reader))
                .build();

        try (Stream<Integer> stream = bridge.stream(oneByOne())) {
            assertThat(stream.count()).isEqualTo(ELEMENTS);
        }
    }

    private Publisher<Integer> oneByOne() {
        return subscriber -> subscriber.onSubscribe(new Subscription() {
            private int sent; // by the publishing thread alone

            @Override
            public void request(long count) {
                publishing.execute(() -> {
                    for (long each = 0; each < count && sent < ELEMENTS; each++) {
                        subscriber.onNext(sent++);
                        dally(sent % 32);
                        if (sent == ELEMENTS) {
                            subscriber.onComplete();
                        }
                    }
                });
            }

            @Override
            public void cancel() {}
        });
    }

    /** So that the reader now keeps up, and now does not. */
    private static void dally(int rounds) {
        for (int round = 0; round < rounds; round++) {
            Thread.onSpinWait();
        }
    }

    private record WithAWayOfItsOwn(Blocking blocking) implements BlockingDetector {
        @Override
        public String name() {
            return "own";
        }

        @Override
        public Blocking detect(Thread current) {
            return blocking;
        }

        @Override
        public boolean await(CompletableFuture<?> done, Duration timeout)
                throws InterruptedException, TimeoutException {
            try {
                done.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
            } catch (ExecutionException impossible) {
                throw new AssertionError(impossible);
            }
            return true;
        }
    }
}
