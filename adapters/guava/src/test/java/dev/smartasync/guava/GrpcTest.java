package dev.smartasync.guava;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.ListenableFuture;
import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.Bridge;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a future stub of gRPC's returns, from a real server. */
@Timeout(30)
class GrpcTest {
    private static final MethodDescriptor<String, String> PRICE = MethodDescriptor.<String, String>newBuilder()
            .setType(MethodDescriptor.MethodType.UNARY)
            .setFullMethodName("Catalog/Price")
            .setRequestMarshaller(new Text())
            .setResponseMarshaller(new Text())
            .build();

    private final CountDownLatch cancelled = new CountDownLatch(1);
    private Server server;
    private ManagedChannel channel;

    @BeforeEach
    void start() throws IOException {
        server = InProcessServerBuilder.forName("catalog")
                .addService(ServerServiceDefinition.builder("Catalog")
                        .addMethod(PRICE, ServerCalls.asyncUnaryCall(this::price))
                        .build())
                .build()
                .start();
        channel = InProcessChannelBuilder.forName("catalog").build();
    }

    @AfterEach
    void stop() {
        channel.shutdownNow();
        server.shutdownNow();
    }

    private void price(String title, StreamObserver<String> answer) {
        switch (title) {
            case "silent" -> ((ServerCallStreamObserver<String>) answer).setOnCancelHandler(cancelled::countDown);
            case "unknown" -> answer.onError(Status.NOT_FOUND.asRuntimeException());
            default -> {
                answer.onNext(title + ": 10 EUR");
                answer.onCompleted();
            }
        }
    }

    private ListenableFuture<String> call(String title) {
        return ClientCalls.futureUnaryCall(channel.newCall(PRICE, CallOptions.DEFAULT), title);
    }

    @Test
    void gives_the_answer() {
        assertThat(Bridge.standard().<String>await((Object) call("Ulysses"))).isEqualTo("Ulysses: 10 EUR");
    }

    @Test
    @Tag("A6")
    void fails_with_grpcs_status() {
        assertThatThrownBy(() -> Bridge.standard().await((Object) call("unknown")))
                .isInstanceOf(StatusRuntimeException.class)
                .hasMessageContaining("NOT_FOUND");
    }

    @Test
    @Tag("A5")
    void is_cancelled_at_the_server_when_it_takes_too_long() throws Exception {
        Bridge impatient = Bridge.builder().timeout(Duration.ofMillis(500)).build();
        assertThatThrownBy(() -> impatient.await((Object) call("silent"))).isInstanceOf(AwaitTimeoutException.class);
        assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static final class Text implements MethodDescriptor.Marshaller<String> {
        @Override
        public InputStream stream(String text) {
            return new ByteArrayInputStream(text.getBytes(UTF_8));
        }

        @Override
        public String parse(InputStream bytes) {
            try {
                return new String(bytes.readAllBytes(), UTF_8);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
