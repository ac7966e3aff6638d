package dev.smartasync.guava;

import dev.smartasync.adapter.testing.PackagingContract;
import java.util.List;

class PackagingTest extends PackagingContract {

    @Override
    protected String library() {
        return "guava-.*";
    }

    @Override
    protected List<String> services() {
        return List.of("AsyncAdapter dev.smartasync.guava.GuavaAdapter");
    }

    @Override
    protected String modules() {
        return ".*/(guava|failureaccess|error_prone_annotations|j2objc-annotations)-.*";
    }

    @Override
    protected List<String> required() {
        return List.of("com.google.common");
    }

    @Override
    protected String used() {
        return "(String) bridge.await((Object) com.google.common.util.concurrent.Futures.immediateFuture(\"value\"))";
    }
}
