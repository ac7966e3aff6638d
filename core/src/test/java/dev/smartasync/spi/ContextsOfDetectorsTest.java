package dev.smartasync.spi;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Contexts that share one thread, as detectors describe them to the bridge. */
@Timeout(30)
class ContextsOfDetectorsTest {
    private static final Operation PRICE = Operation.of("Catalog.price");

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final ThreadLocal<String> context = new ThreadLocal<>();

    @AfterEach
    void stop() {
        thread.shutdownNow();
    }

    private <T> Future<T> in(String name, Callable<T> task) {
        return thread.submit(() -> {
            context.set(name);
            try {
                return task.call();
            } finally {
                context.remove();
            }
        });
    }

    @Nested
    @Tag("O3")
    class A_loop_with_many_contexts {
        private final Bridge bridge =
                Bridge.builder().services(false).detector(new Detector()).build();
        private final CompletableFuture<String> stage = new CompletableFuture<>();

        /** Back to a context. */
        record Back(ContextsOfDetectorsTest test, String name) implements Executor {
            @Override
            public void execute(Runnable task) {
                test.in(name, Executors.callable(task));
            }
        }

        private final class Detector implements BlockingDetector {
            @Override
            public String name() {
                return "contexts";
            }

            @Override
            public Blocking detect(Thread current) {
                return context.get() == null ? null : Blocking.FORBIDDEN;
            }

            @Override
            public Executor loop() {
                return new Back(ContextsOfDetectorsTest.this, context.get());
            }
        }

        private CompletableFuture<String> dependentOfAnn() throws Exception {
            return in("Ann", () -> bridge.handOver(PRICE, stage).thenApply(value -> context.get()))
                    .get(10, SECONDS);
        }

        @Test
        void brings_a_future_back_to_the_context_that_asked() throws Exception {
            CompletableFuture<String> dependent = dependentOfAnn();
            in("Bob", () -> stage.complete("10 EUR")).get(10, SECONDS);
            assertThat(dependent.get(10, SECONDS)).isEqualTo("Ann");
        }

        @Test
        void completes_a_future_at_once_in_the_context_that_asked() throws Exception {
            CompletableFuture<String> dependent = dependentOfAnn();
            boolean atOnce = in("Ann", () -> {
                        stage.complete("10 EUR");
                        return dependent.isDone();
                    })
                    .get(10, SECONDS);
            assertThat(atOnce).isTrue();
            assertThat(dependent.get(10, SECONDS)).isEqualTo("Ann");
        }

        @Test
        void is_come_back_to_also_where_a_detector_without_a_way_back_knows_it_first() throws Exception {
            Bridge both = Bridge.builder()
                    .services(false)
                    .detector(new Opinionated(Blocking.FORBIDDEN))
                    .detector(new Detector())
                    .build();
            CompletableFuture<String> dependent = in(
                            "Ann", () -> both.handOver(PRICE, stage).thenApply(value -> context.get()))
                    .get(10, SECONDS);
            stage.complete("10 EUR");
            assertThat(dependent.get(10, SECONDS)).isEqualTo("Ann");
        }
    }

    /** One that says no more than what a thread may do. */
    private final class Opinionated implements BlockingDetector {
        private final Blocking opinion;

        Opinionated(Blocking opinion) {
            this.opinion = opinion;
        }

        @Override
        public String name() {
            return "opinionated";
        }

        @Override
        public Blocking detect(Thread current) {
            return context.get() == null ? null : opinion;
        }
    }

    @Nested
    class A_confined_context {
        private final Bridge bridge = Bridge.builder()
                .services(false)
                .detector(new Detector())
                .adapter(new Adapter())
                .build();

        /** A source that tells nobody that it is done. */
        record Silent(String result) {}

        private static final class Adapter implements AsyncAdapter<Silent> {
            @Override
            public Class<Silent> type() {
                return Silent.class;
            }

            @Override
            public CompletableFuture<?> toFuture(Silent source) {
                return new CompletableFuture<String>() {
                    private int asked;

                    @Override
                    public boolean isDone() {
                        if (++asked == 5) {
                            complete(source.result());
                        }
                        return super.isDone();
                    }
                };
            }
        }

        private final class Detector implements BlockingDetector {
            @Override
            public String name() {
                return "contexts";
            }

            @Override
            public Blocking detect(Thread current) {
                return context.get() == null ? null : Blocking.CONFINED;
            }

            @Override
            public boolean await(CompletableFuture<?> done, Duration timeout)
                    throws InterruptedException, TimeoutException {
                while (!done.isDone()) {
                    Thread.onSpinWait();
                }
                return true;
            }
        }

        @Test
        void sees_that_a_source_is_done_which_is_so_only_when_it_is_asked() throws Exception {
            assertThat(in("Ann", () -> {
                                Call call = bridge.enter(PRICE);
                                assertThat(call.isConfined()).isTrue();
                                return call.<String>awaitElsewhere(() -> new Silent("10 EUR"));
                            })
                            .get(10, SECONDS))
                    .isEqualTo("10 EUR");
        }

        @Test
        void sees_it_also_where_it_has_no_way_of_waiting_of_its_own() throws Exception {
            Bridge plain = Bridge.builder()
                    .services(false)
                    .detector(new Opinionated(Blocking.CONFINED))
                    .adapter(new Adapter())
                    .build();
            assertThat(in("Ann", () -> plain.enter(PRICE).<String>awaitElsewhere(() -> new Silent("10 EUR")))
                            .get(10, SECONDS))
                    .isEqualTo("10 EUR");
        }
    }
}
