package dev.smartasync.jfr.shop;

import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServer;

/** A service on Reactor Netty, as WebFlux is. */
public final class ReactorService {
    private ReactorService() {}

    public static void main(String... arguments) throws Exception {
        try (Catalog catalog = new Catalog()) {
            var server = HttpServer.create()
                    .host("localhost")
                    .port(0)
                    .route(routes -> routes.get(
                                    "/retry",
                                    (request, response) -> response.sendString(Mono.fromCallable(catalog::retry)))
                            .get(
                                    "/reserve",
                                    (request, response) ->
                                            response.sendString(Mono.just("1").map(item -> catalog.reserve())))
                            .get(
                                    "/price",
                                    (request, response) -> response.sendString(
                                            Mono.delay(Duration.ofMillis(50)).map(tick -> catalog.price())))
                            .get(
                                    "/report",
                                    (request, response) -> response.sendString(Mono.fromCallable(catalog::report)
                                            .subscribeOn(Schedulers.boundedElastic()))))
                    .bindNow();
            Client.visit(server.port(), "report", "retry", "reserve", "price");
            server.disposeNow();
        }
    }
}
