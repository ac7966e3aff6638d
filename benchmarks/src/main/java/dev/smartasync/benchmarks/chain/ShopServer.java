package dev.smartasync.benchmarks.chain;

import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** A gRPC server within this process, with one method that takes a text and gives a number; both ends with gRPC's own threads. */
final class ShopServer implements AutoCloseable {
    static final MethodDescriptor<String, Integer> PRICE = MethodDescriptor.<String, Integer>newBuilder()
            .setType(MethodDescriptor.MethodType.UNARY)
            .setFullMethodName("Shop/Price")
            .setRequestMarshaller(text(Function.identity()))
            .setResponseMarshaller(text(Integer::valueOf))
            .build();

    private final Server server = InProcessServerBuilder.forName("shop")
            .addService(ServerServiceDefinition.builder("Shop")
                    .addMethod(PRICE, ServerCalls.asyncUnaryCall(ShopServer::answer))
                    .build())
            .build();
    private final ManagedChannel channel =
            InProcessChannelBuilder.forName("shop").build();

    void start() throws IOException {
        server.start();
    }

    Channel channel() {
        return channel;
    }

    @Override
    public void close() {
        channel.shutdownNow();
        server.shutdownNow();
    }

    private static void answer(String unusedItem, StreamObserver<Integer> answers) {
        answers.onNext(10);
        answers.onCompleted();
    }

    private static <T> Marshaller<T> text(Function<String, T> read) {
        return new Marshaller<>() {
            @Override
            public InputStream stream(T value) {
                return new ByteArrayInputStream(value.toString().getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public T parse(InputStream stream) {
                try {
                    return read.apply(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
            }
        };
    }
}
