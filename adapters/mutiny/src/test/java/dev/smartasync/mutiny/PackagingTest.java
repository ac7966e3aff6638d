package dev.smartasync.mutiny;

import dev.smartasync.adapter.testing.PackagingContract;
import java.util.List;

class PackagingTest extends PackagingContract {

    @Override
    protected String library() {
        return "mutiny-.*";
    }

    @Override
    protected List<String> services() {
        return List.of("AsyncAdapter dev.smartasync.mutiny.MutinyAdapter");
    }

    @Override
    protected String modules() {
        return ".*(mutiny-|jctools|smallrye-common-annotation).*";
    }

    @Override
    protected List<String> required() {
        return List.of("io.smallrye.mutiny");
    }

    @Override
    protected String used() {
        return "(String) bridge.await((Object) io.smallrye.mutiny.Uni.createFrom().item(\"val\"))"
                + " + bridge.collect(io.smallrye.mutiny.Multi.createFrom().items(\"ue\")).get(0)";
    }
}
