package dev.smartasync.benchmarks.chain;

import dev.smartasync.benchmarks.run.Same;
import dev.smartasync.benchmarks.run.Title;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A call over gRPC's in-process transport, whose own blocking stub has what follows the answer run on the waiting thread, too. */
@State(Scope.Benchmark)
@Same(name = "over", value = "gRPC")
public class Grpc {
    private final ShopServer server = new ShopServer();
    private final ShopStubs.Blocking blocking = ShopStubs.blocking(server.channel());
    private final BlockingShop view = BlockingShop.of(ShopStubs.future(server.channel()));
    private final PumpedShopSync pumped = PumpedShopSync.of(new PumpedShop(ShopStubs.future(server.channel())));

    /** Starts the server. */
    @Setup
    public void start() throws IOException {
        server.start();
    }

    /** Ends it. */
    @TearDown
    public void stop() {
        server.close();
    }

    @Benchmark
    @Title("gRPC's blocking stub")
    public Integer blockingStub() {
        return blocking.price("item");
    }

    @Benchmark
    @Title("view")
    public Integer view() {
        return view.price("item");
    }

    @Benchmark
    @Title("view, pump")
    public Integer viewWithPump() {
        return pumped.price("item");
    }
}
