package dev.smartasync.benchmarks.chain;

import com.google.common.util.concurrent.ListenableFuture;
import dev.smartasync.Smart;
import dev.smartasync.SmartAsync;

/** The future stub, told to run what follows the answer on the thread that waits. */
@SmartAsync
public class PumpedShop {
    private final ShopStubs.Future stub;

    PumpedShop(ShopStubs.Future stub) {
        this.stub = stub;
    }

    /** Asks for the price. */
    public ListenableFuture<Integer> price(String item) {
        return stub.withExecutor(Smart.callExecutor()).price(item);
    }
}
