package dev.smartasync.detection;

import static dev.smartasync.detection.Answers.allowed;
import static dev.smartasync.detection.Answers.answer;
import static dev.smartasync.detection.Answers.forbidden;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.common.util.EventLoopGroups;
import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Sources;
import io.netty.channel.EventLoopGroup;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.ThreadingModel;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.Xnio;
import org.xnio.XnioWorker;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.resources.LoopResources;

/** What the core says, with no adapter, on threads that libraries made. */
@Tag("C4")
@Timeout(60)
class LibraryThreadsTest {
    private final Bridge bridge = Bridge.builder().build();

    /** The answer on whatever thread {@code executor} runs a task. */
    private CallerContext answerOn(Executor executor) throws Exception {
        CompletableFuture<CallerContext> answer = new CompletableFuture<>();
        executor.execute(() -> answer.complete(bridge.callerContext()));
        return Loop.get(answer);
    }

    /** Where what depends on a future runs that was asked for on a thread of {@code executor}'s. */
    private Thread wayBackTo(Executor executor) throws Exception {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        executor.execute(
                () -> bridge.async(() -> "value").thenAccept(value -> thread.complete(Thread.currentThread())));
        return Loop.get(thread);
    }

    private static Thread threadOf(Executor executor) throws Exception {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        executor.execute(() -> thread.complete(Thread.currentThread()));
        return Loop.get(thread);
    }

    @Nested
    class Reactor {

        @Test
        void parallel_must_not_wait() throws Exception {
            assertThat(on(Schedulers.newParallel("p", 1)))
                    .is(forbidden("reactor", "it is a non-blocking thread (Reactor)"));
        }

        @Test
        void single_must_not_wait() throws Exception {
            assertThat(on(Schedulers.newSingle("s"))).is(forbidden("reactor", "it is a non-blocking thread (Reactor)"));
        }

        @Test
        void bounded_elastic_may_wait() throws Exception {
            assertThat(on(Schedulers.newBoundedElastic(1, 10, "e"))).is(allowed());
        }

        @Test
        void netty_must_not_wait_and_is_its_own_way_back() throws Exception {
            LoopResources resources = LoopResources.create("rn", 1, true);
            try {
                EventLoopGroup group = resources.onServer(false);
                assertThat(answerOn(group)).is(forbidden("reactor", "it is a non-blocking thread (Reactor)"));
                assertThat(wayBackTo(group)).isSameAs(threadOf(group));
            } finally {
                resources
                        .disposeLater(java.time.Duration.ZERO, java.time.Duration.ofSeconds(5))
                        .block(java.time.Duration.ofSeconds(30));
            }
        }

        private CallerContext on(Scheduler scheduler) throws Exception {
            try {
                return answerOn(scheduler::schedule);
            } finally {
                scheduler.dispose();
            }
        }
    }

    @Nested
    class RxJava {

        @Test
        void computation_must_not_wait() throws Exception {
            assertThat(answerOn(io.reactivex.rxjava3.schedulers.Schedulers.computation()::scheduleDirect))
                    .is(forbidden("rxjava", "it is a non-blocking thread (RxJava)"));
        }

        @Test
        void single_must_not_wait() throws Exception {
            assertThat(answerOn(io.reactivex.rxjava3.schedulers.Schedulers.single()::scheduleDirect))
                    .is(forbidden("rxjava", "it is a non-blocking thread (RxJava)"));
        }

        @Test
        void io_may_wait() throws Exception {
            assertThat(answerOn(io.reactivex.rxjava3.schedulers.Schedulers.io()::scheduleDirect))
                    .is(allowed());
        }

        @Test
        void new_thread_may_wait() throws Exception {
            assertThat(answerOn(io.reactivex.rxjava3.schedulers.Schedulers.newThread()::scheduleDirect))
                    .is(allowed());
        }
    }

    @Nested
    class Armeria {

        @Test
        void event_loop_must_not_wait_and_is_its_own_way_back() throws Exception {
            EventLoopGroup group = EventLoopGroups.newEventLoopGroup(1);
            try {
                assertThat(answerOn(group)).is(forbidden("armeria", "it is an event loop (Armeria)"));
                assertThat(wayBackTo(group)).isSameAs(threadOf(group));
            } finally {
                group.shutdownGracefully(0, 100, MILLISECONDS).get(30, SECONDS);
            }
        }
    }

    @Nested
    class AnXnioWorker {

        @Test
        void has_an_io_thread_that_must_not_wait_and_is_its_own_way_back() throws Exception {
            withWorker(worker -> {
                Executor thread = worker.getIoThread();
                assertThat(answerOn(thread)).is(forbidden("xnio", "it is an I/O thread (XNIO)"));
                assertThat(wayBackTo(thread)).isSameAs(worker.getIoThread());
            });
        }

        @Test
        void has_task_threads_that_may_wait() throws Exception {
            withWorker(worker -> assertThat(answerOn(worker)).is(allowed()));
        }

        private void withWorker(Body<XnioWorker> body) throws Exception {
            XnioWorker worker = Xnio.getInstance().createWorker(OptionMap.create(Options.WORKER_IO_THREADS, 1));
            try {
                body.run(worker);
            } finally {
                worker.shutdown();
                assertThat(worker.awaitTermination(30, SECONDS)).isTrue();
            }
        }
    }

    @Nested
    class VertxWithoutItsAdapter {

        @Test
        void event_loop_must_not_wait_and_is_its_own_way_back() throws Exception {
            withVertx(vertx -> {
                Executor context = onContext(vertx.getOrCreateContext());
                assertThat(answerOn(context)).is(forbidden("netty", "it is an event loop (Netty)"));
                assertThat(wayBackTo(context)).isSameAs(threadOf(context));
            });
        }

        @Test
        void worker_is_confined() throws Exception {
            withVertx(vertx -> assertThat(answerOn(contextOf(vertx, ThreadingModel.WORKER)))
                    .is(confined()));
        }

        /** A plain wait would do there; only the adapter can tell. */
        @Test
        void execute_blocking_is_taken_for_a_worker() throws Exception {
            withVertx(vertx -> assertThat(answerOn(task -> vertx.executeBlocking(() -> {
                        task.run();
                        return null;
                    })))
                    .is(confined()));
        }

        /** Its thread says nothing; only the adapter can tell. */
        @Test
        void virtual_thread_context_is_taken_for_a_virtual_thread() throws Exception {
            Assumptions.assumeTrue(Runtime.version().feature() >= 21, "this JDK has no virtual threads");
            withVertx(vertx -> assertThat(answerOn(contextOf(vertx, ThreadingModel.VIRTUAL_THREAD)))
                    .is(allowed()));
        }

        private org.assertj.core.api.Condition<CallerContext> confined() {
            return answer(
                    Blocking.CONFINED,
                    "vertx",
                    "it is a worker thread, whose context may be needed by what it waits for (Vert.x)");
        }

        private Executor contextOf(Vertx vertx, ThreadingModel model) throws Exception {
            CompletableFuture<Context> started = new CompletableFuture<>();
            VerticleBase verticle = new VerticleBase() {
                @Override
                public io.vertx.core.Future<?> start() {
                    started.complete(context);
                    return io.vertx.core.Future.succeededFuture();
                }
            };
            vertx.deployVerticle(verticle, new DeploymentOptions().setThreadingModel(model));
            return onContext(Loop.get(started));
        }

        private Executor onContext(Context context) {
            return task -> context.runOnContext(ignored -> task.run());
        }

        private void withVertx(Body<Vertx> body) throws Exception {
            Vertx vertx = Vertx.vertx();
            try {
                body.run(vertx);
            } finally {
                vertx.close().toCompletionStage().toCompletableFuture().get(30, SECONDS);
            }
        }
    }

    @Nested
    class A_library_that_was_relocated {
        @TempDir
        Path directory;

        @Test
        void is_known_by_the_end_of_the_name() throws Exception {
            assertThat(onThreadOf("acme.shaded.reactor.core.scheduler"))
                    .is(forbidden("reactor", "it is a non-blocking thread (Reactor)"));
        }

        @Test
        void is_not_confused_with_a_name_that_merely_ends_alike() throws Exception {
            assertThat(onThreadOf("acme.notreactor.core.scheduler")).is(allowed());
        }

        private CallerContext onThreadOf(String packageName) throws Exception {
            Sources.compile(
                    directory,
                    packageName + ".NonBlocking",
                    "package " + packageName + "; public interface NonBlocking {}",
                    packageName + ".Worker",
                    "package " + packageName + "; public class Worker extends Thread implements NonBlocking {"
                            + " public Worker(Runnable task) { super(task); } }");
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
                var constructor = loader.loadClass(packageName + ".Worker").getConstructor(Runnable.class);
                return answerOn(task -> {
                    try {
                        ((Thread) constructor.newInstance(task)).start();
                    } catch (ReflectiveOperationException failure) {
                        throw new AssertionError(failure);
                    }
                });
            }
        }
    }

    private interface Body<T> {
        void run(T subject) throws Exception;
    }
}
