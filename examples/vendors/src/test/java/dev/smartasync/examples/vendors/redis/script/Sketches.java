package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;

import java.util.List;

/** HyperLogLogs. */
final class Sketches {
    static final List<Line> LINES = List.of(
            on("", r -> r.pfadd("p", "a", "b")),
            on("PFADD p a b", r -> r.pfcount("p")),
            on("PFADD p a b; PFADD q c", r -> r.pfmerge("to", "p", "q")));

    private Sketches() {}
}
