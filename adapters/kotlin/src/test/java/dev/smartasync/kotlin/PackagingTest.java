package dev.smartasync.kotlin;

import dev.smartasync.adapter.testing.PackagingContract;
import java.util.List;

class PackagingTest extends PackagingContract {

    @Override
    protected String library() {
        return "(kotlinx-coroutines|kotlin-stdlib)-.*";
    }

    @Override
    protected List<String> services() {
        return List.of(
                "AsyncAdapter dev.smartasync.kotlin.DeferredAdapter",
                "StreamAdapter dev.smartasync.kotlin.FlowAdapter",
                "detector dev.smartasync.kotlin.DispatcherDetector",
                "detector dev.smartasync.kotlin.RunBlockingDetector");
    }

    @Override
    protected String modules() {
        return ".*(kotlinx-coroutines-|kotlin-stdlib-|reactive-streams).*";
    }

    @Override
    protected List<String> required() {
        return List.of("kotlinx.coroutines.core", "kotlin.stdlib");
    }

    @Override
    protected String used() {
        return "(String) bridge.await((Object) kotlinx.coroutines.CompletableDeferredKt.CompletableDeferred(\"val\"))"
                + " + bridge.collect(kotlinx.coroutines.flow.FlowKt.flowOf(\"ue\")).get(0)";
    }
}
