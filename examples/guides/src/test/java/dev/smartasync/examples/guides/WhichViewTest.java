package dev.smartasync.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.BlockingNotAllowedException;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.Message;
import io.vertx.core.http.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunctions;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

@Timeout(60)
class WhichViewTest {
    private final Catalog catalog = new TeaShop();

    private static String get(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(java.time.Duration.ofSeconds(30))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static <T> T within30Seconds(java.util.concurrent.Future<T> future) throws Exception {
        return future.get(30, TimeUnit.SECONDS);
    }

    @Nested
    class AThreadOfOnesOwn {

        @Test
        void usesTheSynchronousView() throws Exception {
            assertThat(new PlainThread(catalog).offer("tea")).isEqualTo("A cup of tea at 3");
        }

        @Test
        @EnabledForJreRange(min = JRE.JAVA_21)
        void mayBeVirtual() throws Exception {
            FutureTask<String> task = new FutureTask<>(() -> new PlainThread(catalog).offer("tea"));

            Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);

            assertThat(within30Seconds(task)).isEqualTo("A cup of tea at 3");
        }
    }

    @Nested
    class ARequestThreadOfSpringMvcOrQuarkus {

        @Test
        void usesTheSynchronousViewAsAnyThreadThatMayWaitDoes() throws Exception {
            assertThat(new MvcController(catalog).price("tea")).isEqualTo(3);
            assertThat(new QuarkusResource(catalog).price("tea")).isEqualTo(3);
        }
    }

    @Nested
    class AHandlerOfWebFlux {

        @Test
        void usesTheAsynchronousViewOnReactorNetty() throws Exception {
            var handler =
                    new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(new WebFluxRoutes(catalog).routes()));
            DisposableServer server = reactor.netty.http.server.HttpServer.create()
                    .bindAddress(() -> new InetSocketAddress("127.0.0.1", 0))
                    .handle(handler)
                    .bindNow();
            try {
                assertThat(get(server.port(), "/describe/tea")).isEqualTo("A cup of tea");
            } finally {
                server.disposeNow();
            }
        }
    }

    @Nested
    class AContextOfVertx {
        private final Vertx vertx = Vertx.vertx();

        @AfterEach
        void close() throws Exception {
            within30Seconds(vertx.close().toCompletionStage().toCompletableFuture());
        }

        @Test
        void onAnEventLoopUsesTheAsynchronousView() throws Exception {
            VertxServer shop = new VertxServer(vertx, catalog);
            HttpServer server = within30Seconds(vertx.createHttpServer()
                    .requestHandler(shop::price)
                    .listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture());

            assertThat(get(server.actualPort(), "/price?item=tea")).isEqualTo("costs 3");
        }

        @Test
        void isNamedWhenItAsksInTheWordsOfTheGuide() throws Exception {
            CompletableFuture<String> answer = new CompletableFuture<>();

            vertx.runOnContext(ignored -> answer.complete(Diagnosis.whereAmI()));

            assertThat(within30Seconds(answer))
                    .isEqualTo("\"vert.x-eventloop-thread-0\" FORBIDDEN: it is an event loop (Netty)");
        }

        @Test
        void inExecuteBlockingUsesTheSynchronousOne() throws Exception {
            assertThat(within30Seconds(new VertxServer(vertx, catalog)
                            .priceOnAWorker("tea")
                            .toCompletionStage()
                            .toCompletableFuture()))
                    .isEqualTo(3);
        }

        @Test
        void ofAWorkerVerticleMayUseTheSynchronousOne() throws Exception {
            assertThat(priceFromAVerticle(ThreadingModel.WORKER)).isEqualTo(3);
        }

        @Test
        @EnabledForJreRange(min = JRE.JAVA_21)
        void ofAVerticleOnVirtualThreadsMayUseTheSynchronousOne() throws Exception {
            assertThat(priceFromAVerticle(ThreadingModel.VIRTUAL_THREAD)).isEqualTo(3);
        }

        private int priceFromAVerticle(ThreadingModel model) throws Exception {
            return within30Seconds(
                    vertx.deployVerticle(new PriceVerticle(catalog), new DeploymentOptions().setThreadingModel(model))
                            .compose(deployed -> vertx.eventBus().<Integer>request("price", "tea"))
                            .toCompletionStage()
                            .thenApply(Message::body)
                            .toCompletableFuture());
        }
    }

    @Nested
    class ASubscriberOfWebFlux {

        @Test
        void interruptsTheBlockingTargetWhenItGoesAway() throws Exception {
            CountDownLatch started = new CountDownLatch(1);
            CountDownLatch interrupted = new CountDownLatch(1);
            CatalogAsync async = CatalogAsync.of(new TeaShop() {
                @Override
                public String describe(String item) {
                    started.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException wanted) {
                        interrupted.countDown();
                    }
                    return item;
                }
            });

            Disposable subscription =
                    Mono.fromFuture(() -> async.describe("tea")).subscribe();
            assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
            subscription.dispose();

            assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
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

        private <T> T onTheLoop(Callable<T> call) throws Exception {
            return within30Seconds(loop.submit(call));
        }

        @Test
        void isRefusedByTheSynchronousView() {
            assertThatThrownBy(() -> onTheLoop(() -> new PlainThread(catalog).offer("tea")))
                    .hasCauseInstanceOf(BlockingNotAllowedException.class)
                    .hasMessageContaining("Call CatalogAsync.describe");
            assertThatThrownBy(() -> onTheLoop(() -> new MvcController(catalog).price("tea")))
                    .hasCauseInstanceOf(BlockingNotAllowedException.class)
                    .hasMessageContaining("Call CatalogAsync.price");
        }

        @Test
        void usesTheAsynchronousView() throws Exception {
            var described = onTheLoop(() -> new QuarkusResource(catalog).describe("tea"));

            assertThat(within30Seconds(described.toCompletableFuture())).isEqualTo("A cup of tea");
        }

        @Test
        void movesLongSynchronousCodeElsewhere() throws Exception {
            OffTheLoop off = new OffTheLoop(new PlainThread(catalog));

            CompletableFuture<String> offer = onTheLoop(() -> off.offer("tea"));

            assertThat(within30Seconds(offer)).isEqualTo("A cup of tea at 3");
        }

        @Test
        void isNamedWhenItAsks() throws Exception {
            assertThat(onTheLoop(Diagnosis::whereAmI)).endsWith("FORBIDDEN: it is an event loop (Netty)");
        }
    }

    @Nested
    class AServiceOfGrpc {
        private GrpcShop shop;

        @BeforeEach
        void start() {
            shop = new GrpcShop();
        }

        @AfterEach
        void stop() {
            shop.close();
        }

        @Test
        void usesTheSynchronousViewOnTheServersExecutor() throws Exception {
            shop.serve(new GrpcService(catalog)::price, false);

            assertThat(within30Seconds(shop.ask("tea"))).isEqualTo(3);
        }

        @Test
        void usesTheAsynchronousViewWhereItRunsDirectlyOnAnEventLoop() throws Exception {
            shop.serve(new GrpcDirectService(catalog)::price, true);

            assertThat(within30Seconds(shop.askOnAnEventLoop("tea"))).isEqualTo(3);
        }

        @Test
        void isRefusedByTheSynchronousViewThere() {
            shop.serve(new GrpcService(catalog)::price, true);

            assertThatThrownBy(() -> within30Seconds(shop.askOnAnEventLoop("tea")))
                    .hasRootCauseInstanceOf(io.grpc.StatusRuntimeException.class);
            assertThat(shop.failureOfTheService()).isInstanceOf(BlockingNotAllowedException.class);
        }
    }
}
