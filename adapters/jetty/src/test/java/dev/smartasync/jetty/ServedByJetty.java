package dev.smartasync.jetty;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A real server, which runs a body of a test's in its handler, or in the callback that is told when a request's content has come. */
final class ServedByJetty {
    private final int spareThreads;

    /** @param spareThreads how many threads the server keeps in reserve to go on with its work while one blocks */
    ServedByJetty(int spareThreads) {
        this.spareThreads = spareThreads;
    }

    <T> T inAHandler(InvocationType type, Callable<T> body) throws Exception {
        Served<T> served = new Served<>(body);
        return served.by(spareThreads, new Handler.Abstract(type) {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                served.demanded.complete(null);
                served.run();
                callback.succeeded();
                return true;
            }
        });
    }

    <T> T inACallback(InvocationType type, Callable<T> body) throws Exception {
        Served<T> served = new Served<>(body);
        return served.by(spareThreads, new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                request.demand(Invocable.from(type, () -> {
                    served.run();
                    callback.succeeded();
                }));
                served.demanded.complete(null);
                return true;
            }
        });
    }

    private static final class Served<T> {
        private static final String HEAD =
                "POST / HTTP/1.1\r\nHost: test\r\nConnection: close\r\nContent-Length: 1\r\n\r\n";

        private final CompletableFuture<Void> demanded = new CompletableFuture<>();
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private final Callable<T> body;

        Served(Callable<T> body) {
            this.body = body;
        }

        void run() {
            try {
                result.complete(body.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        }

        T by(int spareThreads, Handler handler) throws Exception {
            QueuedThreadPool threads = new QueuedThreadPool();
            threads.setReservedThreads(spareThreads);
            Server server = new Server(threads);
            ServerConnector connector = new ServerConnector(server);
            connector.setHost("127.0.0.1");
            server.addConnector(connector);
            server.setHandler(handler);
            server.start();
            try (Socket client = new Socket(InetAddress.getByName("127.0.0.1"), connector.getLocalPort())) {
                OutputStream request = client.getOutputStream();
                request.write(HEAD.getBytes(US_ASCII));
                demanded.get(20, SECONDS);
                request.write('x');
                T value = result.get(20, SECONDS);
                client.getInputStream().readAllBytes();
                return value;
            } finally {
                server.stop();
            }
        }
    }
}
