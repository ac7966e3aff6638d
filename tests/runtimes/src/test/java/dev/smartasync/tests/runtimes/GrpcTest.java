package dev.smartasync.tests.runtimes;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers and clients whose callbacks run on the transport's threads, as those of {@code directExecutor()} do. */
@Tag("C4")
@Timeout(60)
class GrpcTest {
    private static final MethodDescriptor<String, String> PRICE = MethodDescriptor.<String, String>newBuilder()
            .setType(MethodDescriptor.MethodType.UNARY)
            .setFullMethodName("Catalog/Price")
            .setRequestMarshaller(new Nothing())
            .setResponseMarshaller(new Nothing())
            .build();

    private final CompletableFuture<Seen> inService = new CompletableFuture<>();
    private final CompletableFuture<Seen> inObserver = new CompletableFuture<>();

    @Nested
    class With_its_netty {
        @Test
        void must_not_wait_on_the_transports_threads() throws Exception {
            call(
                    io.grpc.netty.NettyServerBuilder.forPort(0).directExecutor(),
                    port -> io.grpc.netty.NettyChannelBuilder.forAddress("127.0.0.1", port)
                            .directExecutor());
            inService.get(20, SECONDS).mustNotWait("netty");
            inObserver.get(20, SECONDS).mustNotWait("netty");
        }

        @Test
        void may_wait_on_its_own_executors_threads() throws Exception {
            call(
                    io.grpc.netty.NettyServerBuilder.forPort(0),
                    port -> io.grpc.netty.NettyChannelBuilder.forAddress("127.0.0.1", port));
            inService.get(20, SECONDS).mayWait();
            inObserver.get(20, SECONDS).mayWait();
        }
    }

    @Nested
    class With_a_netty_that_it_relocated {
        @Test
        void must_not_wait_on_the_transports_threads() throws Exception {
            call(
                    io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder.forPort(0)
                            .directExecutor(),
                    port -> io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder.forAddress("127.0.0.1", port)
                            .directExecutor());
            inService.get(20, SECONDS).mustNotWait("netty");
            inObserver.get(20, SECONDS).mustNotWait("netty");
        }
    }

    private interface Client {
        ManagedChannelBuilder<?> to(int port);
    }

    private void call(ServerBuilder<?> transport, Client client) throws Exception {
        Server server = transport
                .addService(ServerServiceDefinition.builder("Catalog")
                        .addMethod(PRICE, ServerCalls.asyncUnaryCall((request, response) -> {
                            Seen.here(inService);
                            response.onNext("");
                            response.onCompleted();
                        }))
                        .build())
                .build()
                .start();
        ManagedChannel channel = client.to(server.getPort()).usePlaintext().build();
        try {
            ClientCalls.asyncUnaryCall(channel.newCall(PRICE, CallOptions.DEFAULT), "", new Observer());
            inObserver.get(20, SECONDS);
        } finally {
            channel.shutdownNow();
            server.shutdownNow();
        }
    }

    private final class Observer implements StreamObserver<String> {
        @Override
        public void onNext(String value) {
            Seen.here(inObserver);
        }

        @Override
        public void onError(Throwable failure) {
            inObserver.completeExceptionally(failure);
        }

        @Override
        public void onCompleted() {}
    }

    private static final class Nothing implements MethodDescriptor.Marshaller<String> {
        @Override
        public InputStream stream(String value) {
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public String parse(InputStream stream) {
            return "";
        }
    }
}
