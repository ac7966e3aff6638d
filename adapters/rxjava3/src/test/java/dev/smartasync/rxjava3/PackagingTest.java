package dev.smartasync.rxjava3;

import dev.smartasync.adapter.testing.PackagingContract;
import java.util.List;

class PackagingTest extends PackagingContract {

    @Override
    protected String library() {
        return "rxjava-.*";
    }

    @Override
    protected List<String> services() {
        return List.of(
                "AsyncAdapter dev.smartasync.rxjava3.SingleAdapter",
                "AsyncAdapter dev.smartasync.rxjava3.MaybeAdapter",
                "AsyncAdapter dev.smartasync.rxjava3.CompletableAdapter",
                "StreamAdapter dev.smartasync.rxjava3.FlowableAdapter",
                "StreamAdapter dev.smartasync.rxjava3.ObservableAdapter");
    }

    @Override
    protected String modules() {
        return ".*(rxjava-|reactive-streams-1).*";
    }

    @Override
    protected List<String> required() {
        return List.of("io.reactivex.rxjava3", "org.reactivestreams");
    }

    @Override
    protected String used() {
        return "(String) bridge.await((Object) io.reactivex.rxjava3.core.Single.just(\"val\"))"
                + " + bridge.collect(io.reactivex.rxjava3.core.Observable.just(\"ue\")).get(0)";
    }
}
