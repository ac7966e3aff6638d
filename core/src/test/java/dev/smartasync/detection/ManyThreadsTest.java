package dev.smartasync.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("C2")
@Timeout(120)
class ManyThreadsTest {
    private static final int THREADS = 32;
    private static final int ASKED = 2_000;

    private final Bridge bridge = Bridge.builder().build();

    @Test
    void each_gets_its_own_answer_while_others_ask_the_same_bridge() throws Exception {
        List<Loops> kinds = Arrays.stream(Loops.values()).filter(Loops::exists).toList();
        List<Loop> loops = new ArrayList<>();
        List<CompletableFuture<Void>> done = new ArrayList<>();
        CountDownLatch allReady = new CountDownLatch(THREADS);
        try {
            for (int index = 0; index < THREADS; index++) {
                Loops kind = kinds.get(index % kinds.size());
                Loop loop = kind.open();
                loops.add(loop);
                done.add(loop.start(() -> ask(kind.blocking(), allReady)));
            }
            for (CompletableFuture<Void> each : done) {
                Loop.get(each);
            }
        } finally {
            loops.forEach(Loop::close);
        }
    }

    private Void ask(Blocking expected, CountDownLatch allReady) throws Exception {
        allReady.countDown();
        assertThat(allReady.await(60, TimeUnit.SECONDS)).isTrue();
        Blocking opposite = expected == Blocking.ALLOWED ? Blocking.FORBIDDEN : Blocking.ALLOWED;
        for (int asked = 0; asked < ASKED; asked++) {
            assertThat(bridge.blocking()).isEqualTo(expected);
            assertThat(CallerContext.with(opposite, bridge::blocking)).isEqualTo(opposite);
        }
        return null;
    }
}
