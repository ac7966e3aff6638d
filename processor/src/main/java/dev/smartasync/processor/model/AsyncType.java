package dev.smartasync.processor.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type that is known by its name.
 *
 * @param isExact whether the types below it are ordinary values, such as a {@code List}, which is an {@code Iterable}
 * @param adapter the module and the class of the adapter that is needed; empty if none is, {@link #NOBODY} if there is none
 */
public record AsyncType(String name, Kind kind, boolean isExact, String adapter) {

    public enum Kind {
        /** Has one value, of its first type argument. */
        VALUE,
        /** Has no value. */
        COMPLETION,
        /** Sends any number of values, of its first type argument. */
        PUBLISHER,
        /** Gives any number of values, of its first type argument, to whoever waits for them: it is synchronous. */
        SEQUENCE
    }

    private static final String NOBODY = "?";
    private static final String RX = "io.reactivex.rxjava3.core.";

    private static final Map<String, AsyncType> TABLE = List.of(
                    value("java.util.concurrent.CompletionStage", ""),
                    value("java.util.concurrent.CompletableFuture", ""),
                    value("java.util.concurrent.Future", ""),
                    value("reactor.core.publisher.Mono", "reactor.ReactorAdapter"),
                    value("io.vertx.core.Future", "vertx.VertxAdapter"),
                    value("io.smallrye.mutiny.Uni", "mutiny.MutinyAdapter"),
                    value(RX + "Single", "rxjava3.SingleAdapter"),
                    value(RX + "Maybe", "rxjava3.MaybeAdapter"),
                    completion(RX + "Completable", "rxjava3.CompletableAdapter"),
                    value("com.google.common.util.concurrent.ListenableFuture", "guava.GuavaAdapter"),
                    value("kotlinx.coroutines.Deferred", "kotlin.DeferredAdapter"),
                    value("io.netty.util.concurrent.Future", "netty.NettyAdapter"),
                    publisher("java.util.concurrent.Flow.Publisher", ""),
                    publisher("java.util.concurrent.SubmissionPublisher", ""),
                    publisher("org.reactivestreams.Publisher", "reactive-streams.PublisherAdapter"),
                    publisher("reactor.core.publisher.Flux", "reactor.FluxAdapter"),
                    publisher("io.smallrye.mutiny.Multi", ""),
                    publisher(RX + "Flowable", "rxjava3.FlowableAdapter"),
                    publisher(RX + "Observable", "rxjava3.ObservableAdapter"),
                    publisher("kotlinx.coroutines.flow.Flow", "kotlin.FlowAdapter"),
                    new AsyncType("io.vertx.core.streams.ReadStream", Kind.PUBLISHER, true, NOBODY),
                    new AsyncType("java.util.stream.Stream", Kind.SEQUENCE, false, ""),
                    new AsyncType("java.util.stream.BaseStream", Kind.SEQUENCE, false, ""),
                    new AsyncType("java.lang.Iterable", Kind.SEQUENCE, true, ""),
                    new AsyncType("java.util.Iterator", Kind.SEQUENCE, true, ""),
                    value("io.reactivex.Single", NOBODY),
                    value("io.reactivex.Maybe", NOBODY),
                    completion("io.reactivex.Completable", NOBODY),
                    publisher("io.reactivex.Flowable", NOBODY),
                    publisher("io.reactivex.Observable", NOBODY),
                    value("rx.Single", NOBODY),
                    completion("rx.Completable", NOBODY),
                    publisher("rx.Observable", NOBODY),
                    value("scala.concurrent.Future", NOBODY),
                    value("com.twitter.util.Future", NOBODY),
                    value("io.vavr.concurrent.Future", NOBODY),
                    value("org.jdeferred2.Promise", NOBODY))
            .stream()
            .collect(Collectors.toUnmodifiableMap(AsyncType::name, Function.identity()));

    public static @Nullable AsyncType named(String name) {
        return TABLE.get(name);
    }

    /** A type that the user named: an adapter is said to be there. */
    public static AsyncType ofUser(String name) {
        AsyncType known = TABLE.get(name);
        return new AsyncType(name, known == null ? Kind.VALUE : known.kind(), known != null && known.isExact(), "");
    }

    public boolean needsAdapter() {
        return !adapter.isEmpty();
    }

    /** Whether no adapter of ours knows it. */
    public boolean isUnknown() {
        return adapter.equals(NOBODY);
    }

    /** The class whose presence says that the adapter is there. */
    public String adapterClass() {
        return "dev.smartasync." + adapter.replace("-", "");
    }

    public String adapterArtifact() {
        return "dev.smartasync:smartasync-" + adapter.substring(0, adapter.indexOf('.'));
    }

    private static AsyncType value(String name, String adapter) {
        return new AsyncType(name, Kind.VALUE, false, adapter);
    }

    private static AsyncType completion(String name, String adapter) {
        return new AsyncType(name, Kind.COMPLETION, false, adapter);
    }

    private static AsyncType publisher(String name, String adapter) {
        return new AsyncType(name, Kind.PUBLISHER, false, adapter);
    }
}
