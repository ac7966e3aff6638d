package dev.smartasync.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Blocking;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CallersTest {

    @Nested
    class EveryCaller {

        @Test
        void hasTheFiguresThatACountOfTheTextGivesUnlessItIsRefused() throws Exception {
            try (DataServer server = DataServer.start()) {
                List<Outcome> outcomes = Main.call(server.url());

                assertThat(outcomes)
                        .filteredOn(each -> !each.result().startsWith("Refused"))
                        .hasSize(outcomes.size() - 1)
                        .allSatisfy(each -> assertThat(each.result()).startsWith(Data.sentence()));
            }
        }

        @Test
        void isJudgedByItsThread() throws Exception {
            try (DataServer server = DataServer.start()) {
                List<Outcome> outcomes = Main.call(server.url());

                assertThat(outcomes).allSatisfy(each -> {
                    boolean loop = each.caller().thread().startsWith("netty-loop");
                    assertThat(each.caller().blocking()).isEqualTo(loop ? Blocking.FORBIDDEN : Blocking.ALLOWED);
                    assertThat(each.caller().detector()).isEqualTo(loop ? "netty" : "default");
                });
            }
        }
    }

    @Nested
    class AnEventLoopOfNetty {
        private final MultiThreadIoEventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
        private final EventLoop loop = (EventLoop) group.next();

        @AfterEach
        void stop() {
            group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(5, TimeUnit.SECONDS);
        }

        @Test
        @Tag("A1")
        void isRefusedByTheSynchronousViewBeforeARequestIsMade() throws Exception {
            try (PageServer server = PageServer.answering(200, Data.text())) {
                Calls calls = new Calls(new DataManager(), server.url());

                Outcome outcome = loop.submit(calls::synchronously).get(30, TimeUnit.SECONDS);

                assertThat(outcome.result())
                        .startsWith("Refused: Cannot wait for DataManager.fetchData on thread")
                        .contains("it is an event loop (Netty)", "Call DataManagerAsync.fetchData");
                assertThat(server.requests()).isZero();
            }
        }

        @Test
        @Tag("O3")
        void isFreeForOtherTasksUntilTheAnswerComesAndGetsItBackOnItsOwnThread() throws Exception {
            CountDownLatch ranMeanwhile = new CountDownLatch(1);
            try (PageServer server = new PageServer(200, () -> {
                ranMeanwhile.await();
                return Data.text();
            })) {
                Calls calls = new Calls(new DataManager(), server.url());

                CompletableFuture<Boolean> backOnTheLoop = loop.submit(
                                () -> calls.asynchronously().thenApply(outcome -> loop.inEventLoop()))
                        .get(30, TimeUnit.SECONDS);
                loop.execute(ranMeanwhile::countDown);

                assertThat(backOnTheLoop.get(30, TimeUnit.SECONDS)).isTrue();
            }
        }
    }
}
