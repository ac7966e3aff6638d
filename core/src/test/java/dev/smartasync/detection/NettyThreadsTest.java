package dev.smartasync.detection;

import static dev.smartasync.detection.Answers.allowed;
import static dev.smartasync.detection.Answers.forbidden;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.testing.Isolated;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import dev.smartasync.testing.Relocating;
import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.resolver.NameResolver;
import io.netty.util.HashedWheelTimer;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutorGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.netty.util.concurrent.UnorderedThreadPoolEventExecutor;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("netty")
@Timeout(60)
class NettyThreadsTest {
    private static final Path[] NETTY = Stream.of(
                    HashedWheelTimer.class, EventLoop.class, ByteBuf.class, NameResolver.class)
            .map(Isolated::origin)
            .toArray(Path[]::new);

    private final Bridge bridge = Bridge.builder().build();

    @Nested
    class An_event_loop {

        @Tag("C1")
        @Tag("C4")
        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "NETTY.*")
        void must_not_wait_whatever_its_thread_is(Loops kind) throws Exception {
            try (Loop loop = kind.open()) {
                assertThat(loop.call(bridge::callerContext)).is(forbidden("netty", "it is an event loop (Netty)"));
            }
        }

        @Tag("C2")
        @Test
        void that_ends_leaves_a_pool_thread_that_may_wait() throws Exception {
            try (Loop pool = Loops.POOL_THREAD.open()) {
                assertThat(pool.call(bridge::callerContext)).is(allowed());
                Thread thread = pool.thread();

                EventLoopGroup group = onThreadOf(pool);
                EventLoop loop = group.next();
                CompletableFuture<CallerContext> inLoop = new CompletableFuture<>();
                CompletableFuture<Thread> loopThread = new CompletableFuture<>();
                loop.execute(() -> {
                    loopThread.complete(Thread.currentThread());
                    inLoop.complete(bridge.callerContext());
                });
                assertThat(Loop.get(loopThread)).isSameAs(thread);
                assertThat(Loop.get(inLoop)).is(forbidden("netty", "it is an event loop (Netty)"));
                group.shutdownGracefully(0, 100, MILLISECONDS).get(30, SECONDS);

                assertThat(pool.call(bridge::callerContext)).is(allowed());
            }
        }

        @SuppressWarnings("deprecation") // deprecated in 4.2, and the only one that 4.1 has too
        private EventLoopGroup onThreadOf(Executor pool) {
            return new NioEventLoopGroup(1, pool);
        }
    }

    @Nested
    class An_executor_of_nettys {

        @Tag("C4")
        @Test
        void may_wait_if_it_is_for_blocking_handlers() throws Exception {
            assertThat(answerOf(new DefaultEventExecutorGroup(1))).is(allowed());
        }

        @Tag("C4")
        @Test
        @SuppressWarnings("deprecation") // deprecated in 4.2, and in use
        void may_wait_if_it_is_a_pool() throws Exception {
            assertThat(answerOf(new UnorderedThreadPoolEventExecutor(1))).is(allowed());
        }

        @Tag("C4")
        @Test
        void must_not_wait_if_everyone_shares_its_thread() throws Exception {
            CompletableFuture<CallerContext> answer = new CompletableFuture<>();
            GlobalEventExecutor.INSTANCE.execute(() -> answer.complete(bridge.callerContext()));
            assertThat(Loop.get(answer))
                    .is(forbidden("netty", "it runs the tasks of everyone who uses GlobalEventExecutor (Netty)"));
        }

        private CallerContext answerOf(EventExecutorGroup group) throws Exception {
            CompletableFuture<CallerContext> answer = new CompletableFuture<>();
            group.next().execute(() -> answer.complete(bridge.callerContext()));
            try {
                return Loop.get(answer);
            } finally {
                group.shutdownGracefully(0, 100, MILLISECONDS).get(30, SECONDS);
            }
        }
    }

    @Nested
    class A_wheel_timer {
        /** Its thread says in no way that it is one, and is of the class and name that its user gave it. */
        @Tag("C4")
        @Test
        void is_not_seen() throws Exception {
            assertThat(answerIn(new HashedWheelTimer(), bridge)).is(allowed());
        }

        @Tag("C4")
        @Test
        void is_seen_by_a_users_detector_for_the_name_that_he_gave_it() throws Exception {
            Bridge told = Bridge.builder()
                    .detector(new ByName("wheel", "retry-timer"))
                    .build();
            HashedWheelTimer timer = new HashedWheelTimer(new DefaultThreadFactory("retry-timer"));
            assertThat(answerIn(timer, told)).is(forbidden("wheel", "the detector \"wheel\" says so"));
        }

        private CallerContext answerIn(HashedWheelTimer timer, Bridge asked) throws Exception {
            CompletableFuture<CallerContext> answer = new CompletableFuture<>();
            timer.newTimeout(timeout -> answer.complete(asked.callerContext()), 1, MILLISECONDS);
            try {
                return Loop.get(answer);
            } finally {
                timer.stop();
            }
        }
    }

    @Nested
    class A_second_netty {

        @Tag("C4")
        @Test
        void of_another_class_loader_is_seen() throws Exception {
            ClassLoader other = Relocating.loader("", NETTY);
            assertThat(answerOfLoopFrom(other, "", null)).is(forbidden("netty", "it is an event loop (Netty)"));
        }

        @Tag("C4")
        @Test
        void of_another_package_is_seen() throws Exception {
            ClassLoader other = Relocating.loader("acme.shaded.", NETTY);
            assertThat(answerOfLoopFrom(other, "acme.shaded.", null))
                    .is(forbidden("netty", "it is an event loop (Netty)"));
        }

        @Tag("C4")
        @Test
        void shares_its_global_executor_too() throws Exception {
            ClassLoader other = Relocating.loader("acme.shaded.", NETTY);
            Executor global = (Executor) other.loadClass("acme.shaded." + GlobalEventExecutor.class.getName())
                    .getField("INSTANCE")
                    .get(null);
            CompletableFuture<CallerContext> answer = new CompletableFuture<>();
            global.execute(() -> answer.complete(bridge.callerContext()));
            assertThat(Loop.get(answer))
                    .is(forbidden("netty", "it runs the tasks of everyone who uses GlobalEventExecutor (Netty)"));
        }

        /** Nothing leads from such a thread to the Netty that runs it. */
        @Tag("C4")
        @Test
        void is_not_seen_on_a_plain_thread() throws Exception {
            ClassLoader other = Relocating.loader("", NETTY);
            try (Loop pool = Loops.POOL_THREAD.open()) {
                assertThat(answerOfLoopFrom(other, "", pool)).is(allowed());
            }
        }

        private CallerContext answerOfLoopFrom(ClassLoader other, String prefix, Executor threads) throws Exception {
            Class<?> type = other.loadClass(prefix + "io.netty.channel.nio.NioEventLoopGroup");
            ExecutorService group = (ExecutorService)
                    type.getConstructor(int.class, Executor.class).newInstance(1, threads);
            CompletableFuture<CallerContext> answer = new CompletableFuture<>();
            group.execute(() -> answer.complete(bridge.callerContext()));
            try {
                return Loop.get(answer);
            } finally {
                group.getClass()
                        .getMethod("shutdownGracefully", long.class, long.class, java.util.concurrent.TimeUnit.class)
                        .invoke(group, 0L, 100L, MILLISECONDS);
                assertThat(group.awaitTermination(30, SECONDS)).isTrue();
            }
        }
    }

    @Nested
    class The_way_back {

        @Tag("O3")
        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "NETTY.*")
        void leads_to_the_loop_that_asked(Loops kind) throws Exception {
            try (Loop loop = kind.open()) {
                Callable<CompletableFuture<Thread>> asking =
                        () -> bridge.async(() -> "value").thenApply(value -> Thread.currentThread());
                assertThat(Loop.get(loop.call(asking))).isSameAs(loop.thread());
            }
        }
    }
}
