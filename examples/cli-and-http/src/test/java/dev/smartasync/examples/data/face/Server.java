package dev.smartasync.examples.data.face;

import dev.smartasync.examples.data.DataFolder;
import dev.smartasync.examples.data.DataHandler;
import dev.smartasync.examples.data.DataHandlerAsync;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The HTTP API on a free port of this machine. */
final class Server {
    final URI url;
    private final Vertx vertx = Vertx.vertx();

    Server(DataFolder folder, long maxBytes, Set<URI> origins, Duration timeLimit) throws Exception {
        DataHandlerAsync data = DataHandlerAsync.of(new DataHandler(folder, maxBytes));
        HttpApi api = new HttpApi(vertx, data, origins, timeLimit);
        url = URI.create("http://127.0.0.1:" + get(api.listen("127.0.0.1", 0)).actualPort());
    }

    void close() throws Exception {
        get(vertx.close());
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }
}
