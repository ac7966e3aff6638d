package dev.smartasync.tests.runtimes;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import reactor.core.publisher.Flux;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;

/** The HTTP client of the AWS SDK, whose event loops run on plain threads. */
@Tag("C4")
@Timeout(60)
class AwsSdkTest {
    private final CompletableFuture<Seen> inHandler = new CompletableFuture<>();

    @Test
    void must_not_wait_where_a_response_comes() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try (SdkAsyncHttpClient client = NettyNioAsyncHttpClient.create()) {
            SdkHttpFullRequest request = SdkHttpFullRequest.builder()
                    .method(SdkHttpMethod.GET)
                    .uri(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"))
                    .putHeader("Host", "test")
                    .build();
            client.execute(AsyncExecuteRequest.builder()
                            .request(request)
                            .requestContentPublisher(new NoContent())
                            .responseHandler(new Handler())
                            .build())
                    .get(20, SECONDS);
            Seen seen = inHandler.get(20, SECONDS);
            seen.mustNotWait("netty");
            org.assertj.core.api.Assertions.assertThat(seen.thread().getClass()).isEqualTo(Thread.class);
        } finally {
            server.stop(0);
        }
    }

    private final class Handler implements SdkAsyncHttpResponseHandler {
        @Override
        public void onHeaders(SdkHttpResponse headers) {
            Seen.here(inHandler);
        }

        @Override
        public void onStream(Publisher<ByteBuffer> stream) {
            Flux.from(stream).subscribe();
        }

        @Override
        public void onError(Throwable failure) {
            inHandler.completeExceptionally(failure);
        }
    }

    private static final class NoContent implements SdkHttpContentPublisher {
        @Override
        public java.util.Optional<Long> contentLength() {
            return java.util.Optional.of(0L);
        }

        @Override
        public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
            subscriber.onSubscribe(new Subscription() {
                @Override
                public void request(long count) {
                    subscriber.onComplete();
                }

                @Override
                public void cancel() {}
            });
        }
    }
}
