package dev.smartasync.examples.guides;

import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.ServerCalls.UnaryMethod;
import io.grpc.stub.StreamObserver;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A gRPC server and its client within this process, with one method that takes a text and gives a number. */
final class GrpcShop implements AutoCloseable {
    private static final MethodDescriptor<String, Integer> PRICE = MethodDescriptor.<String, Integer>newBuilder()
            .setType(MethodDescriptor.MethodType.UNARY)
            .setFullMethodName("Shop/Price")
            .setRequestMarshaller(text(Function.identity()))
            .setResponseMarshaller(text(Integer::valueOf))
            .build();

    private final MultiThreadIoEventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final EventLoop loop = (EventLoop) group.next();
    private @Nullable Server server;
    private @Nullable ManagedChannel channel;
    private volatile @Nullable Throwable failure;

    /** Starts the server; {@code direct}ly, a method runs on the thread that the request comes in on. */
    void serve(UnaryMethod<String, Integer> method, boolean direct) {
        String name = UUID.randomUUID().toString();
        InProcessServerBuilder builder = InProcessServerBuilder.forName(name)
                .addService(ServerServiceDefinition.builder("Shop")
                        .addMethod(PRICE, ServerCalls.asyncUnaryCall((item, answers) -> watch(method, item, answers)))
                        .build());
        try {
            server = (direct ? builder.directExecutor() : builder).build().start();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        channel = InProcessChannelBuilder.forName(name).directExecutor().build();
    }

    private void watch(UnaryMethod<String, Integer> method, String item, StreamObserver<Integer> answers) {
        try {
            method.invoke(item, answers);
        } catch (RuntimeException thrown) {
            failure = thrown;
            answers.onError(Status.INTERNAL.withCause(thrown).asRuntimeException());
        }
    }

    @Nullable
    Throwable failureOfTheService() {
        return failure;
    }

    ListenableFuture<Integer> ask(String item) {
        return ClientCalls.futureUnaryCall(Objects.requireNonNull(channel).newCall(PRICE, CallOptions.DEFAULT), item);
    }

    /** The request comes in on an event loop, as it does where a direct server listens with Netty. */
    Future<Integer> askOnAnEventLoop(String item) throws InterruptedException, ExecutionException {
        return loop.submit(() -> ask(item)).get();
    }

    @Override
    public void close() {
        if (channel != null) {
            channel.shutdownNow();
        }
        if (server != null) {
            server.shutdownNow();
        }
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(5, TimeUnit.SECONDS);
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
