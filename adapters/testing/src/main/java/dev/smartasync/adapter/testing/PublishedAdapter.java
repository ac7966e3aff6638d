package dev.smartasync.adapter.testing;

import java.util.List;

/** The adapters of this project, each with what a test has to know to put it on a path, without its library or with it. */
public enum PublishedAdapter {
    GUAVA(
            "guava",
            "(guava|failureaccess|error_prone_annotations|j2objc-annotations)",
            17,
            List.of("com.google.common"),
            "(String) bridge.await((Object) com.google.common.util.concurrent.Futures.immediateFuture(\"value\"))",
            "AsyncAdapter dev.smartasync.guava.GuavaAdapter"),
    JETTY(
            "jetty-util",
            "(jetty-util|slf4j-api|slf4j-nop)",
            17,
            List.of("org.eclipse.jetty.util"),
            """
                    new Object() {
                        String answer;

                        {
                            org.eclipse.jetty.util.thread.Invocable.invokeNonBlocking(() -> {
                                answer = bridge.callerContext().detector().equals("jetty") ? "value" : "not seen";
                            });
                        }
                    }.answer""",
            "detector dev.smartasync.jetty.JettyDetector"),
    KOTLIN(
            "(kotlinx-coroutines|kotlin-stdlib)",
            "(kotlinx-coroutines-[a-z0-9-]+|kotlin-stdlib|reactive-streams)",
            17,
            List.of("kotlinx.coroutines.core", "kotlin.stdlib"),
            "(String) bridge.await((Object) kotlinx.coroutines.CompletableDeferredKt.CompletableDeferred(\"val\"))"
                    + " + bridge.collect(kotlinx.coroutines.flow.FlowKt.flowOf(\"ue\")).get(0)",
            "AsyncAdapter dev.smartasync.kotlin.DeferredAdapter",
            "StreamAdapter dev.smartasync.kotlin.FlowAdapter",
            "detector dev.smartasync.kotlin.DispatcherDetector",
            "detector dev.smartasync.kotlin.RunBlockingDetector"),
    MUTINY(
            "mutiny",
            "(mutiny|jctools-core|smallrye-common-annotation)",
            17,
            List.of("io.smallrye.mutiny"),
            "(String) bridge.await((Object) io.smallrye.mutiny.Uni.createFrom().item(\"val\"))"
                    + " + bridge.collect(io.smallrye.mutiny.Multi.createFrom().items(\"ue\")).get(0)",
            "AsyncAdapter dev.smartasync.mutiny.MutinyAdapter"),
    NETTY(
            "netty-common",
            "netty-common",
            17,
            List.of("io.netty.common"),
            "(String) bridge.await((Object) io.netty.util.concurrent.ImmediateEventExecutor.INSTANCE"
                    + ".newSucceededFuture(\"value\"))",
            "AsyncAdapter dev.smartasync.netty.NettyAdapter",
            "detector dev.smartasync.netty.NettyDetector"),
    PEKKO(
            "pekko-actor_2.13",
            "(pekko-actor_2.13|scala-library|config)",
            17,
            List.of("pekko.actor"),
            """
                    new java.util.concurrent.ForkJoinPool(
                                    1,
                                    org.apache.pekko.dispatch.MonitorableThreadFactory.PekkoForkJoinWorkerThread::new,
                                    null,
                                    false)
                            .submit(() -> bridge.callerContext().detector().equals("pekko") ? "value" : "not seen")
                            .join()""",
            "detector dev.smartasync.pekko.PekkoDetector"),
    QUARKUS(
            "quarkus-core",
            "(quarkus-core|quarkus-value-registry|jboss-logging|smallrye-common-[a-z]+)",
            17,
            List.of("io.quarkus.core"),
            "bridge.callerContext().detector().equals(\"default\") ? \"value\" : \"not before an application has started\"",
            "detector dev.smartasync.quarkus.QuarkusDetector"),
    REACTIVE_STREAMS(
            "reactive-streams",
            "reactive-streams",
            17,
            List.of("org.reactivestreams"),
            "bridge.collect(org.reactivestreams.FlowAdapters.toPublisher("
                    + "bridge.publisher(() -> java.util.List.of(\"value\")))).get(0)",
            "StreamAdapter dev.smartasync.reactivestreams.PublisherAdapter"),
    REACTOR(
            "reactor-core",
            "(reactor-core|reactive-streams)",
            17,
            List.of("reactor.core", "org.reactivestreams"),
            "(String) bridge.await((Object) reactor.core.publisher.Mono.just(\"val\"))"
                    + " + bridge.collect(reactor.core.publisher.Flux.just(\"ue\")).get(0)",
            "AsyncAdapter dev.smartasync.reactor.ReactorAdapter",
            "StreamAdapter dev.smartasync.reactor.FluxAdapter"),
    RXJAVA_3(
            "rxjava",
            "(rxjava|reactive-streams)",
            17,
            List.of("io.reactivex.rxjava3", "org.reactivestreams"),
            "(String) bridge.await((Object) io.reactivex.rxjava3.core.Single.just(\"val\"))"
                    + " + bridge.collect(io.reactivex.rxjava3.core.Observable.just(\"ue\")).get(0)",
            "AsyncAdapter dev.smartasync.rxjava3.SingleAdapter",
            "AsyncAdapter dev.smartasync.rxjava3.MaybeAdapter",
            "AsyncAdapter dev.smartasync.rxjava3.CompletableAdapter",
            "StreamAdapter dev.smartasync.rxjava3.FlowableAdapter",
            "StreamAdapter dev.smartasync.rxjava3.ObservableAdapter"),
    VERTX(
            "vertx",
            "(vertx-core|vertx-core-logging|netty-[a-z0-9-]+|jackson-core)",
            21,
            List.of("io.vertx.core"),
            "(String) bridge.await((Object) io.vertx.core.Future.succeededFuture(\"value\"))",
            "AsyncAdapter dev.smartasync.vertx.VertxAdapter",
            "detector dev.smartasync.vertx.VertxDetector");

    private final String library;
    private final String libraries;
    private final int moduleSince;
    private final List<String> required;
    private final String used;
    private final List<String> services;

    PublishedAdapter(
            String library, String libraries, int moduleSince, List<String> required, String used, String... services) {
        this.library = library;
        this.libraries = libraries;
        this.moduleSince = moduleSince;
        this.required = required;
        this.used = used;
        this.services = List.of(services);
    }

    /** Whether this entry of a class path, by its full name, is of the library that the adapter is nothing without. */
    public boolean isLibrary(String entry) {
        return isJar(entry, library);
    }

    /** The same of that library and of all that it needs. */
    public boolean isNeeded(String entry) {
        return isJar(entry, libraries);
    }

    private static boolean isJar(String entry, String names) {
        return entry.matches(".*[/\\\\]" + names + "(-[a-z-]+)?-\\d[^/\\\\]*\\.jar");
    }

    /** Whether the library is a module on this JDK. */
    public boolean hasModule() {
        return Runtime.version().feature() >= moduleSince;
    }

    /** What a module that uses the library requires. */
    public List<String> required() {
        return required;
    }

    /** An expression in Java, with full names, that a {@code bridge} turns into the text {@code value}. */
    public String used() {
        return used;
    }

    /** The services that are left out without the library, each as the log names it: its kind and its class. */
    public List<String> services() {
        return services;
    }

    /** Whether this entry of a class path is of this project, and needed where its adapters are used. */
    public static boolean isOurs(String entry) {
        return entry.matches(".*[/\\\\](smartasync-[^/\\\\]+\\.jar|jspecify-[^/\\\\]+\\.jar"
                        + "|(core|adapters[/\\\\][a-z0-9-]+)[/\\\\]target[/\\\\]classes)")
                && !entry.matches(".*(smartasync-(adapter-testing|tck|junit|jfr)-|adapters[/\\\\]testing[/\\\\]).*");
    }
}
