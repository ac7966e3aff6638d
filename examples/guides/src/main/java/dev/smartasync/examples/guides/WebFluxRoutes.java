package dev.smartasync.examples.guides;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Handlers run on an event loop of Reactor Netty. */
final class WebFluxRoutes {
    private final CatalogAsync async;

    WebFluxRoutes(Catalog catalog) {
        async = CatalogAsync.of(catalog);
    }

    // guide: webflux
    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(
                        "/describe/{item}",
                        request -> Mono.fromFuture(() -> async.describe(request.pathVariable("item")))
                                .flatMap(text -> ServerResponse.ok().bodyValue(text)))
                .build();
    }
    // end
}
