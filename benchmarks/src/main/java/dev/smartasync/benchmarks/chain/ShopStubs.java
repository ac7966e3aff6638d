package dev.smartasync.benchmarks.chain;

import com.google.common.util.concurrent.ListenableFuture;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.stub.AbstractBlockingStub;
import io.grpc.stub.AbstractFutureStub;
import io.grpc.stub.ClientCalls;

/** What gRPC's compiler would generate for a service with one method. */
public final class ShopStubs {
    private ShopStubs() {}

    static Blocking blocking(Channel channel) {
        return AbstractBlockingStub.newStub(Blocking::new, channel);
    }

    static Future future(Channel channel) {
        return AbstractFutureStub.newStub(Future::new, channel);
    }

    /** The synchronous one. */
    public static final class Blocking extends AbstractBlockingStub<Blocking> {
        private Blocking(Channel channel, CallOptions options) {
            super(channel, options);
        }

        @Override
        protected Blocking build(Channel channel, CallOptions options) {
            return new Blocking(channel, options);
        }

        /** Waits for the price. */
        public Integer price(String item) {
            return ClientCalls.blockingUnaryCall(getChannel(), ShopServer.PRICE, getCallOptions(), item);
        }
    }

    /** The asynchronous one. */
    public static final class Future extends AbstractFutureStub<Future> {
        private Future(Channel channel, CallOptions options) {
            super(channel, options);
        }

        @Override
        protected Future build(Channel channel, CallOptions options) {
            return new Future(channel, options);
        }

        /** Asks for the price. */
        public ListenableFuture<Integer> price(String item) {
            return ClientCalls.futureUnaryCall(getChannel().newCall(ShopServer.PRICE, getCallOptions()), item);
        }
    }
}
