package dev.smartasync.detection;

import static dev.smartasync.detection.Answers.allowed;
import static dev.smartasync.detection.Answers.forbidden;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.awt.EventQueue;
import java.awt.event.InvocationEvent;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("C4")
@Timeout(60)
class JdkThreadsTest {
    private final Bridge bridge = Bridge.builder().build();
    private final CompletableFuture<CallerContext> answer = new CompletableFuture<>();

    private void answer() {
        answer.complete(bridge.callerContext());
    }

    @Nested
    class A_thread_that_may_wait {

        @ParameterizedTest
        @EnumSource(names = {"VIRTUAL_THREAD", "FORK_JOIN_WORKER", "POOL_THREAD"})
        void is_any_that_runs_no_loop(Loops kind) throws Exception {
            try (Loop loop = kind.open()) {
                assertThat(loop.call(bridge::callerContext)).is(allowed());
            }
        }

        @Test
        void is_the_main_one() {
            assertThat(bridge.callerContext()).is(allowed());
        }

        @Test
        void is_a_plain_one() throws Exception {
            new Thread(JdkThreadsTest.this::answer).start();
            assertThat(Loop.get(answer)).is(allowed());
        }

        @Test
        void is_the_common_pools() throws Exception {
            ForkJoinPool.commonPool().execute(JdkThreadsTest.this::answer);
            assertThat(Loop.get(answer)).is(allowed());
        }

        @Test
        void is_a_timers() throws Exception {
            Timer timer = new Timer(true);
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            answer();
                        }
                    },
                    1);
            assertThat(Loop.get(answer)).is(allowed());
            timer.cancel();
        }

        @Test
        void is_a_schedulers() throws Exception {
            ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
            scheduler.schedule(JdkThreadsTest.this::answer, 1, MILLISECONDS);
            assertThat(Loop.get(answer)).is(allowed());
            scheduler.shutdown();
        }
    }

    @Nested
    class The_thread_of_all_time_outs {
        private final CompletableFuture<String> future = new CompletableFuture<>();

        @Test
        void must_not_wait_where_a_time_out_gave_a_value() throws Exception {
            future.thenRun(JdkThreadsTest.this::answer);
            CompletableFuture<String> unused = future.completeOnTimeout("late", 1, MILLISECONDS);
            assertThat(Loop.get(answer)).is(forbidden("jdk", "it runs every time-out of this process (JDK)"));
        }

        @Test
        void must_not_wait_where_a_time_out_failed() throws Exception {
            future.whenComplete((value, failure) -> answer());
            CompletableFuture<String> unused = future.orTimeout(1, MILLISECONDS);
            assertThat(Loop.get(answer)).is(forbidden("jdk", "it runs every time-out of this process (JDK)"));
        }

        @Test
        void is_not_where_a_delayed_task_runs() throws Exception {
            CompletableFuture.delayedExecutor(1, MILLISECONDS).execute(JdkThreadsTest.this::answer);
            assertThat(Loop.get(answer)).is(allowed());
        }
    }

    @Nested
    class An_http_client {
        private HttpServer server;

        @BeforeEach
        void serve() throws Exception {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            });
            server.start();
        }

        @AfterEach
        void stop() {
            server.stop(0);
        }

        @Test
        void has_a_selector_thread_that_must_not_wait() throws Exception {
            Executor workers = task -> {
                if (Thread.currentThread().getName().contains("SelectorManager")) {
                    answer();
                }
                ForkJoinPool.commonPool().execute(task);
            };
            get(HttpClient.newBuilder().executor(workers).build(), BodyHandlers.discarding());
            assertThat(Loop.get(answer)).is(forbidden("jdk", "it is the selector thread of an HTTP client (JDK)"));
        }

        @Test
        void has_workers_that_may_wait() throws Exception {
            CompletableFuture<Thread> thread = new CompletableFuture<>();
            get(HttpClient.newHttpClient(), response -> {
                thread.complete(Thread.currentThread());
                answer();
                return BodySubscribers.discarding();
            });
            assertThat(Loop.get(thread).getName()).contains("Worker");
            assertThat(Loop.get(answer)).is(allowed());
        }

        private void get(HttpClient client, BodyHandler<Void> body) throws Exception {
            URI address =
                    URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                            + server.getAddress().getPort() + "/");
            Loop.get(client.sendAsync(HttpRequest.newBuilder(address).build(), body));
        }
    }

    @Nested
    class Awts_event_thread {

        @Test
        void must_not_wait() throws Exception {
            EventQueue queue = new EventQueue();
            queue.postEvent(new InvocationEvent(this, JdkThreadsTest.this::answer));
            assertThat(Loop.get(answer)).is(forbidden("awt", "it is the event dispatch thread (AWT)"));
        }

        @Tag("O3")
        @Test
        void is_where_its_dependents_run() throws Exception {
            CompletableFuture<Boolean> back = new CompletableFuture<>();
            EventQueue.invokeLater(() ->
                    bridge.async(() -> "value").thenAccept(value -> back.complete(EventQueue.isDispatchThread())));
            assertThat(Loop.get(back)).isTrue();
        }
    }
}
