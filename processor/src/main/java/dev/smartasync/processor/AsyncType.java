package dev.smartasync.processor;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type that is known by its name.
 *
 * @param adapter the library whose adapter is needed, or empty
 */
record AsyncType(String name, Kind kind, String adapter) {

    enum Kind {
        /** Has one value, of its first type argument. */
        VALUE,
        /** Has no value. */
        COMPLETION,
        /** Has any number of values. */
        STREAM,
        /** Has any number of values, but the types below it are ordinary values, such as a {@code List}. */
        STREAM_ITSELF,
        /** Is asynchronous, and nothing here knows how. */
        UNKNOWN
    }

    private static final String RX = "io.reactivex.rxjava3.core.";

    private static final Map<String, AsyncType> TABLE = List.of(
                    value("java.util.concurrent.CompletionStage", ""),
                    value("java.util.concurrent.CompletableFuture", ""),
                    value("java.util.concurrent.Future", ""),
                    value("reactor.core.publisher.Mono", "reactor"),
                    value("io.vertx.core.Future", "vertx"),
                    value("io.smallrye.mutiny.Uni", "mutiny"),
                    value(RX + "Single", "rxjava3"),
                    value(RX + "Maybe", "rxjava3"),
                    completion(RX + "Completable", "rxjava3"),
                    value("com.google.common.util.concurrent.ListenableFuture", "guava"),
                    value("kotlinx.coroutines.Deferred", "kotlin"),
                    value("io.netty.util.concurrent.Future", "netty"),
                    stream("java.util.concurrent.Flow.Publisher"),
                    stream("org.reactivestreams.Publisher"),
                    stream("reactor.core.publisher.Flux"),
                    stream("io.smallrye.mutiny.Multi"),
                    stream(RX + "Flowable"),
                    stream(RX + "Observable"),
                    stream("kotlinx.coroutines.flow.Flow"),
                    itself("io.vertx.core.streams.ReadStream"),
                    stream("java.util.stream.BaseStream"),
                    itself("java.lang.Iterable"),
                    itself("java.util.Iterator"),
                    unknown("io.reactivex.Single"),
                    unknown("io.reactivex.Maybe"),
                    unknown("io.reactivex.Completable"),
                    unknown("io.reactivex.Flowable"),
                    unknown("io.reactivex.Observable"),
                    unknown("rx.Single"),
                    unknown("rx.Completable"),
                    unknown("rx.Observable"),
                    unknown("scala.concurrent.Future"),
                    unknown("com.twitter.util.Future"),
                    unknown("io.vavr.concurrent.Future"),
                    unknown("org.jdeferred2.Promise"))
            .stream()
            .collect(Collectors.toUnmodifiableMap(AsyncType::name, Function.identity()));

    static @Nullable AsyncType named(String name) {
        return TABLE.get(name);
    }

    boolean needsAdapter() {
        return !adapter.isEmpty();
    }

    /** The class whose presence says that the adapter is there. */
    String adapterClass() {
        String simple =
                adapter.equals("rxjava3") ? "RxJava3" : Character.toUpperCase(adapter.charAt(0)) + adapter.substring(1);
        return "dev.smartasync." + adapter + "." + simple + "Adapter";
    }

    String adapterArtifact() {
        return "dev.smartasync:smartasync-" + adapter;
    }

    private static AsyncType value(String name, String adapter) {
        return new AsyncType(name, Kind.VALUE, adapter);
    }

    private static AsyncType completion(String name, String adapter) {
        return new AsyncType(name, Kind.COMPLETION, adapter);
    }

    private static AsyncType stream(String name) {
        return new AsyncType(name, Kind.STREAM, "");
    }

    private static AsyncType itself(String name) {
        return new AsyncType(name, Kind.STREAM_ITSELF, "");
    }

    private static AsyncType unknown(String name) {
        return new AsyncType(name, Kind.UNKNOWN, "");
    }
}
