package dev.smartasync.benchmarks.report;

import java.util.List;

/** The titles of what this library is measured beside. */
public final class Rivals {
    public static final String MONO = "`Mono.block`";
    public static final String UNI = "`Uni.await`";
    public static final String VERTX = "Vert.x `Future.await`";
    public static final String RUN_BLOCKING = "Kotlin `runBlocking`";
    public static final String GUAVA = "Guava `getUnchecked`";

    public static final String BOUNDED_ELASTIC = "`Mono`, `boundedElastic`";
    public static final String RUN_SUBSCRIPTION_ON = "`Uni.runSubscriptionOn`";
    public static final String EXECUTE_BLOCKING = "Vert.x `executeBlocking`";
    public static final String WITH_CONTEXT = "Kotlin `withContext(IO)`";

    public static final String FLUX_TO_STREAM = "`Flux.toStream`";
    public static final String MULTI_AS_STREAM = "`Multi.asStream`";
    public static final String FLOWABLE_ITERABLE = "`Flowable.blockingIterable`";
    public static final String FLUX_FROM_STREAM = "`Flux.fromStream`";
    public static final String MULTI_ITEMS = "`Multi.items`";
    public static final String FLOWABLE_FROM_STREAM = "`Flowable.fromStream`";

    static final List<String> OFFLOAD = List.of(BOUNDED_ELASTIC, RUN_SUBSCRIPTION_ON, EXECUTE_BLOCKING, WITH_CONTEXT);
    static final List<String> TO_STREAM = List.of(FLUX_TO_STREAM, MULTI_AS_STREAM, FLOWABLE_ITERABLE);
    static final List<String> TO_PUBLISHER = List.of(FLUX_FROM_STREAM, MULTI_ITEMS, FLOWABLE_FROM_STREAM);

    private Rivals() {}
}
