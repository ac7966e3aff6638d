package acme;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.Smart;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The library's copy of SmartAsync beside the application's. */
@Timeout(60)
class ShadingTest {
    private final Catalog library = new Catalog();
    private final EventLoopGroup loops = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

    @AfterEach
    void close() throws Exception {
        library.close();
        loops.shutdownGracefully(0, 100, MILLISECONDS).get(30, SECONDS);
    }

    @Test
    void there_are_two_copies() {
        assertThat(library.packageOfTheBridge()).isEqualTo("acme.shaded.smartasync");
        assertThat(Bridge.class.getPackageName()).isEqualTo("dev.smartasync");
    }

    @Nested
    class A_wait {

        @Test
        void works_in_either_copy() {
            assertThat(library.wait(() -> Smart.async(() -> "value"))).isEqualTo("value");
            assertThat(Smart.await(library.start(() -> "value"))).isEqualTo("value");
        }

        @Test
        void is_refused_by_either_copy() throws Exception {
            Throwable ours = on(loops, () -> catchThrowable(() -> Smart.await(library.start(() -> "value"))));
            assertThat(ours).isInstanceOf(BlockingNotAllowedException.class);
            Throwable theirs = on(loops, () -> catchThrowable(() -> library.wait(() -> Smart.async(() -> "value"))));
            assertThat(Catalog.isRefusal(theirs)).isTrue();
            assertThat(theirs).isNotInstanceOf(BlockingNotAllowedException.class);
        }

        @Test
        void runs_the_tasks_of_its_own_copy_and_of_no_other() {
            Thread caller = Thread.currentThread();
            CompletableFuture<Thread> ours = new CompletableFuture<>();
            Supplier<CompletableFuture<Thread>> asking = () -> {
                Smart.callExecutor().execute(() -> ours.complete(Thread.currentThread()));
                CompletableFuture<Thread> theirs = new CompletableFuture<>();
                Thread inner = library.wait(() -> {
                    library.callExecutor().execute(() -> theirs.complete(Thread.currentThread()));
                    return theirs;
                });
                assertThat(inner).isSameAs(caller);
                assertThat(ours).isNotDone();
                return ours;
            };
            assertThat(Bridge.standard().toSync(asking).get()).isSameAs(caller);
        }
    }

    @Nested
    class A_scope {

        @Test
        void of_one_copy_is_not_seen_by_the_other() throws Exception {
            assertThat(CallerContext.with(Blocking.FORBIDDEN, library::answer)).isEqualTo("ALLOWED default");
            assertThat(library.whereWaitingIsForbidden(ShadingTest.this::answer))
                    .isEqualTo("ALLOWED default");
            assertThat(library.whereWaitingIsForbidden(library::answer)).isEqualTo("FORBIDDEN scope");
        }
    }

    @Nested
    class An_event_loop {

        @Test
        void of_the_application_is_seen_by_either_copy() throws Exception {
            assertThat(on(loops, ShadingTest.this::answer)).isEqualTo("FORBIDDEN netty");
            assertThat(on(loops, library::answer)).isEqualTo("FORBIDDEN netty");
        }

        @Test
        void of_the_librarys_own_netty_is_seen_by_either_copy() throws Exception {
            assertThat(on(library.loop(), ShadingTest.this::answer)).isEqualTo("FORBIDDEN netty");
            assertThat(on(library.loop(), library::answer)).isEqualTo("FORBIDDEN netty");
        }

        @Test
        void of_reactors_is_seen_by_either_copy() throws Exception {
            Executor parallel = Schedulers.parallel()::schedule;
            assertThat(on(parallel, ShadingTest.this::answer)).isEqualTo("FORBIDDEN reactor");
            assertThat(on(parallel, library::answer)).isEqualTo("FORBIDDEN reactor");
        }
    }

    @Nested
    class An_adapter {

        @Test
        void that_came_as_a_service_is_found_by_either_copy() {
            assertThat(Smart.<Object>await((Object) Mono.just("value"))).isEqualTo("value");
            assertThat(library.waitForAnything(Mono.just("value"))).isEqualTo("value");
        }
    }

    private String answer() {
        CallerContext context = Smart.callerContext();
        return context.blocking() + " " + context.detector();
    }

    private static <T> T on(Executor executor, Supplier<T> body) throws Exception {
        return CompletableFuture.supplyAsync(body, executor).get(30, SECONDS);
    }
}
