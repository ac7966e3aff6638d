package dev.smartasync.reactivestreams;

import dev.smartasync.adapter.testing.PackagingContract;
import java.util.List;

class PackagingTest extends PackagingContract {

    @Override
    protected String library() {
        return "reactive-streams-1.*";
    }

    @Override
    protected List<String> services() {
        return List.of("StreamAdapter dev.smartasync.reactivestreams.PublisherAdapter");
    }

    @Override
    protected String modules() {
        return ".*reactive-streams-1.*";
    }

    @Override
    protected List<String> required() {
        return List.of("org.reactivestreams");
    }

    @Override
    protected String used() {
        return "bridge.collect(org.reactivestreams.FlowAdapters.toPublisher("
                + "bridge.publisher(() -> java.util.List.of(\"value\")))).get(0)";
    }
}
