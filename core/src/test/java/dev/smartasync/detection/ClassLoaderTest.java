package dev.smartasync.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.testing.Isolated;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.awt.EventQueue;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads and classes that outlive an application must not hold on to its copy of the core. */
@Tag("C3")
@Timeout(120)
class ClassLoaderTest {
    private final List<Loop> longLived = new ArrayList<>();
    private final ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();

    @BeforeEach
    void openThreads() {
        Arrays.stream(Loops.values()).filter(Loops::exists).map(Loops::open).forEach(longLived::add);
        longLived.add(new Loop(ForkJoinPool.commonPool(), () -> {}));
        longLived.add(new Loop(EventQueue::invokeLater, () -> {}));
        longLived.add(new Loop(Runnable::run, () -> {}));
    }

    @AfterEach
    void closeThreads() {
        longLived.forEach(Loop::close);
    }

    @Test
    void a_core_that_is_dropped_is_collected_though_every_thread_has_used_it() throws Exception {
        assertThat(isCollected(use(Ask.class))).isTrue();
    }

    /** In a method of its own, so that no local variable of a caller's keeps anything. */
    private PhantomReference<ClassLoader> use(Class<? extends Callable<String>> body) throws Exception {
        try (Isolated core = new Isolated()) {
            for (Loop each : longLived) {
                for (int times = 0; times < 3; times++) {
                    assertThat(each.call(core.copyOf(body))).endsWith("scope FORBIDDEN");
                }
            }
            return new PhantomReference<>(core.loader(), collected);
        }
    }

    private boolean isCollected(PhantomReference<ClassLoader> reference) throws InterruptedException {
        for (int times = 0; times < 50; times++) {
            System.gc();
            if (collected.remove(200) == reference) {
                return true;
            }
        }
        return false;
    }

    static class Ask implements Callable<String> {
        @Override
        public String call() throws Exception {
            Bridge bridge = Bridge.builder()
                    .detector(new ByName("mine", "nobody's"))
                    .offload(task -> new Thread(task).start())
                    .build();
            String answer = bridge.callerContext().toString();
            if (bridge.blocking() == Blocking.ALLOWED) {
                answer += bridge.<String>await(bridge.async(() -> "value"));
                answer += bridge.toSync(() -> {
                            CompletableFuture<String> pumped = new CompletableFuture<>();
                            bridge.callExecutor().execute(() -> pumped.complete("value"));
                            return pumped;
                        })
                        .get();
            } else {
                bridge.async(() -> "value").thenApply(value -> value);
            }
            return answer + " scope " + CallerContext.with(Blocking.FORBIDDEN, bridge::blocking);
        }
    }
}
