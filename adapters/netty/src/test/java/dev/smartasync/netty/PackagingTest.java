package dev.smartasync.netty;

import dev.smartasync.adapter.testing.PackagingContract;
import java.util.List;

class PackagingTest extends PackagingContract {

    @Override
    protected String library() {
        return "netty-common-.*";
    }

    @Override
    protected List<String> services() {
        return List.of("AsyncAdapter dev.smartasync.netty.NettyAdapter");
    }

    @Override
    protected String modules() {
        return ".*/netty-common-.*";
    }

    @Override
    protected List<String> required() {
        return List.of("io.netty.common");
    }

    @Override
    protected String used() {
        return "(String) bridge.await((Object) io.netty.util.concurrent.ImmediateEventExecutor.INSTANCE"
                + ".newSucceededFuture(\"value\"))";
    }
}
