package dev.smartasync.reactor;

import dev.smartasync.adapter.testing.PackagingContract;
import java.util.List;

class PackagingTest extends PackagingContract {

    @Override
    protected String library() {
        return "reactor-core-.*";
    }

    @Override
    protected List<String> services() {
        return List.of(
                "AsyncAdapter dev.smartasync.reactor.ReactorAdapter",
                "StreamAdapter dev.smartasync.reactor.FluxAdapter");
    }

    @Override
    protected String modules() {
        return ".*(reactor-core|reactive-streams)-.*";
    }

    @Override
    protected List<String> required() {
        return List.of("reactor.core", "org.reactivestreams");
    }

    @Override
    protected String used() {
        return "(String) bridge.await((Object) reactor.core.publisher.Mono.just(\"val\"))"
                + " + bridge.collect(reactor.core.publisher.Flux.just(\"ue\")).get(0)";
    }
}
