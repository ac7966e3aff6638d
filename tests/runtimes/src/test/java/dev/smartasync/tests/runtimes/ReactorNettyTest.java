package dev.smartasync.tests.runtimes;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;

@Tag("C4")
@Timeout(60)
class ReactorNettyTest {
    private final CompletableFuture<Seen> onLoop = new CompletableFuture<>();
    private final CompletableFuture<Seen> onElastic = new CompletableFuture<>();
    private DisposableServer server;

    @AfterEach
    void stop() {
        server.disposeNow(Duration.ofSeconds(20));
    }

    @Nested
    class Its_server {
        @Test
        void must_not_wait_in_a_handler() throws Exception {
            server = HttpServer.create()
                    .host("127.0.0.1")
                    .port(0)
                    .handle((request, response) -> {
                        Seen.here(onLoop);
                        return response.status(204).send();
                    })
                    .bindNow();
            Http.get(server.port(), "/");
            onLoop.get(20, SECONDS).mustNotWait("reactor");
        }
    }

    @Nested
    class Its_client {
        @Test
        void must_not_wait_where_a_response_comes() throws Exception {
            server = HttpServer.create()
                    .host("127.0.0.1")
                    .port(0)
                    .handle((request, response) -> response.status(204).send())
                    .bindNow();
            HttpClient.create()
                    .baseUrl("http://127.0.0.1:" + server.port())
                    .get()
                    .uri("/")
                    .response()
                    .doOnNext(response -> Seen.here(onLoop))
                    .block(Duration.ofSeconds(20));
            onLoop.get(20, SECONDS).mustNotWait("reactor");
        }
    }

    @Nested
    class A_handler_of_webflux {
        @Test
        void must_not_wait_and_may_once_it_goes_on_at_bounded_elastic() throws Exception {
            HttpHandler handler =
                    RouterFunctions.toHttpHandler(RouterFunctions.route(RequestPredicates.GET("/"), request -> {
                        Seen.here(onLoop);
                        return Mono.just("value")
                                .publishOn(Schedulers.boundedElastic())
                                .flatMap(value -> {
                                    Seen.here(onElastic);
                                    return ServerResponse.noContent().build();
                                });
                    }));
            server = HttpServer.create()
                    .host("127.0.0.1")
                    .port(0)
                    .handle(new ReactorHttpHandlerAdapter(handler))
                    .bindNow();
            Http.get(server.port(), "/");
            onLoop.get(20, SECONDS).mustNotWait("reactor");
            onElastic.get(20, SECONDS).mayWait();
        }
    }
}
