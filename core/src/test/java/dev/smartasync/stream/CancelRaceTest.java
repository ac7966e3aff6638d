package dev.smartasync.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Bridge;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A subscriber leaves at the moment at which the target is asked for its next element, which never comes. */
@Tag("streams")
@Timeout(120)
class CancelRaceTest {
    private static final int ROUNDS = 30_000;

    private final CountDownLatch never = new CountDownLatch(1);
    private final ExecutorService offload = Executors.newSingleThreadExecutor();
    private final Bridge bridge =
            Bridge.builder().services(false).offload(offload).build();

    @AfterEach
    void stop() {
        offload.shutdownNow();
    }

    @Test
    void a_target_that_waits_is_interrupted_or_not_asked() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Publisher<String> publisher = bridge.publisher(OneAndNoMore::new);
            Leaving subscriber = new Leaving(round % 200);
            publisher.subscribe(subscriber);
            subscriber.leave();

            assertThat(offload.submit(() -> "free").get(20, TimeUnit.SECONDS)).isEqualTo("free");
        }
    }

    private final class OneAndNoMore implements Iterator<String> {
        private boolean given;

        @Override
        public boolean hasNext() {
            if (given) {
                try {
                    never.await();
                } catch (InterruptedException left) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String next() {
            given = true;
            return "one";
        }
    }

    private static final class Leaving implements Subscriber<String> {
        private final int pause;
        private volatile boolean hasOne;
        private volatile int passed;
        private Subscription subscription;

        Leaving(int pause) {
            this.pause = pause;
        }

        void leave() {
            while (!hasOne) {
                Thread.onSpinWait();
            }
            subscription.cancel();
        }

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
            given.request(2);
        }

        @Override
        public void onNext(String item) {
            hasOne = true;
            for (int time = 0; time < pause; time++) {
                passed = time;
            }
        }

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
