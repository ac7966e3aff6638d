package dev.smartasync.examples.data.face;

import dev.smartasync.Smart;
import dev.smartasync.examples.data.DataException;
import dev.smartasync.examples.data.DataException.Reason;
import dev.smartasync.examples.data.DataHandler;
import dev.smartasync.examples.data.DataHandlerAsync;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Starts the other face, and keeps it until this thread is interrupted. */
record Serving(DataHandler handler, String host, int port, Set<URI> origins, Duration timeLimit) {

    void untilInterrupted(PrintWriter out) throws IOException {
        Vertx vertx = Vertx.vertx();
        try {
            HttpApi api = new HttpApi(vertx, DataHandlerAsync.of(handler), origins, timeLimit);
            HttpServer server = listen(api);
            out.println("Try it at http://" + host + ":" + server.actualPort() + "/docs/");
            out.flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException end) {
            // asked for
        } finally {
            Smart.await(vertx.close());
        }
    }

    private HttpServer listen(HttpApi api) throws IOException {
        try {
            return Smart.await(api.listen(host, port), IOException.class); // a future of Vert.x
        } catch (IOException failure) {
            String where = host + ":" + port;
            throw new DataException(Reason.INVALID, "Cannot listen on " + where + ": " + failure.getMessage(), failure);
        }
    }
}
