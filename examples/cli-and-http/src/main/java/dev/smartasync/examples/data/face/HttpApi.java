package dev.smartasync.examples.data.face;

import dev.smartasync.examples.data.DataHandlerAsync;
import dev.smartasync.examples.data.Progress;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** HTTP on an event loop: each route calls the asynchronous view, and nothing here waits. */
final class HttpApi {
    private static final int MAX_BODY_BYTES = 16 * 1024;
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final DataHandlerAsync data;
    private final Set<URI> origins;
    private final Duration timeLimit;

    /**
     * @param origins from where a client may have this server fetch
     * @param timeLimit how long an answer may take
     */
    HttpApi(Vertx vertx, DataHandlerAsync data, Set<URI> origins, Duration timeLimit) {
        this.vertx = vertx;
        this.data = data;
        this.origins = origins;
        this.timeLimit = timeLimit;
    }

    Future<HttpServer> listen(String host, int port) {
        HttpServerOptions options = new HttpServerOptions()
                .setHost(host)
                .setPort(port)
                .setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setIdleTimeout(
                        (int) Math.min(Integer.MAX_VALUE, timeLimit.plus(GRACE).toSeconds()));
        return vertx.createHttpServer(options).requestHandler(router(host)).listen();
    }

    Router router(String host) {
        Router router = Router.router(vertx);
        router.route().handler(new KnownHost(host)).failureHandler(Failures::answer);
        // guide: routes
        router.get("/api/summary").handler(this::summarize);
        router.get("/api/records").handler(this::records);
        router.post("/api/fetch")
                .consumes("application/json")
                .handler(BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES))
                .handler(this::fetch);
        // end
        Documentation.addTo(router);
        Failures.ofRouting().forEach(status -> router.errorHandler(status, Failures::answer));
        return router;
    }

    // guide: summary
    private void summarize(RoutingContext request) {
        answer(request, data.summarize(Arguments.file(request), Progress.UNSEEN));
    }

    private void fetch(RoutingContext request) {
        answer(request, data.fetch(Arguments.urls(request, origins)));
    }

    private void answer(RoutingContext request, CompletableFuture<?> work) {
        request.addEndHandler(ended -> work.cancel(true)); // what is done does not mind; else the client has gone away
        Future.fromCompletionStage(work.orTimeout(timeLimit.toMillis(), TimeUnit.MILLISECONDS))
                .onSuccess(request::json)
                .onFailure(request::fail);
    }
    // end

    // guide: stream
    private void records(RoutingContext request) {
        data.records(Arguments.file(request), Arguments.limit(request))
                .subscribe(new RecordsAnswer(request, timeLimit));
    }
    // end
}
