package dev.smartasync.benchmarks.run;

import java.util.List;

/** A kind of thread that calls. */
public enum Caller {
    /** A thread of a pool. */
    PLATFORM("platform"),
    /** A virtual thread. */
    VIRTUAL("virtual", "-Djmh.executor=VIRTUAL") {
        @Override
        boolean exists() {
            return Runtime.version().feature() >= 21;
        }
    },
    /** One of a pool that steals work. */
    FORK_JOIN("fork/join", "-Djmh.executor=FJP"),
    /** An event loop of Netty's. */
    NETTY("Netty loop", "-Djmh.executor=CUSTOM", "-Djmh.executor.class=" + NettyCallers.class.getName()),
    /** An event loop of Vert.x. */
    VERTX("Vert.x loop", "-Djmh.executor=CUSTOM", "-Djmh.executor.class=" + VertxCallers.class.getName());

    private final String title;
    private final List<String> arguments;

    Caller(String title, String... arguments) {
        this.title = title;
        this.arguments = List.of(arguments);
    }

    /** What the parameter {@code thread} says. */
    String title() {
        return title;
    }

    /** What tells JMH to run benchmarks on such a thread. */
    List<String> arguments() {
        return arguments;
    }

    boolean exists() {
        return true;
    }
}
