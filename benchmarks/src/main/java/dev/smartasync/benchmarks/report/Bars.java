package dev.smartasync.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All bars. */
final class Bars {
    static final List<Bar> ALL = all();

    private static final String NO_BYTES = "0 B";

    private Bars() {}

    private static List<Bar> all() {
        List<Bar> bars = new ArrayList<>();
        colour(bars);
        complete(bars);
        pending(bars);
        offload(bars);
        detection(bars);
        chain(bars);
        streams(bars);
        redis(bars);
        scale(bars);
        return List.copyOf(bars);
    }

    private static void colour(List<Bar> bars) {
        for (String target : List.of("synchronous", "asynchronous")) {
            Map<String, String> params = Map.of("target", target);
            String what = "no change of colour, " + target;
            bars.add(new Bar(
                    "colour-time",
                    what,
                    "at most 10 ns over the direct call",
                    Check.over("colour", params, "view", "direct call", 10)));
            bars.add(new Bar("colour-bytes", what, NO_BYTES, Check.bytes("colour", params, "view", 0)));
        }
    }

    private static void complete(List<Bar> bars) {
        String what = "complete stage through `XSync`";
        Map<String, String> none = Map.of();
        Map<String, String> lettuce = Map.of("over", "Lettuce");
        bars.add(new Bar(
                "complete-time",
                what,
                "at most 10 ns over `join`",
                Check.over("complete", none, "`XSync`", "`join`", 10)));
        bars.add(new Bar("complete-bytes", what, NO_BYTES, Check.bytes("complete", none, "`XSync`", 0)));
        bars.add(new Bar(
                "complete-rivals",
                what,
                "ahead of `runBlocking` and Vert.x",
                Check.ahead("complete", none, "`XSync`", List.of(Rivals.RUN_BLOCKING, Rivals.VERTX))));
        bars.add(new Bar(
                "complete-lettuce",
                what,
                "ahead of Lettuce's proxy",
                Check.ahead("complete", lettuce, "`XSync`", List.of("Lettuce's `sync()`"))));
        bars.add(new Bar(
                "run-time-view",
                "run-time view",
                "at most 2 × the generated one",
                Check.times("complete", none, "run-time view", "`XSync`", 2)));
    }

    private static void pending(List<Bar> bars) {
        for (String thread : List.of("platform", "virtual")) {
            for (String after : List.of("0 µs", "10 µs", "100 µs")) {
                Map<String, String> params = Map.of("thread", thread, "after", after);
                String what = "pending stage, " + after + ", " + thread + " thread";
                bars.add(new Bar(
                        "pending-time",
                        what,
                        "at most 1.05 × `join`",
                        Check.times("pending", params, "`XSync`", "`join`", 1.05)));
                bars.add(new Bar(
                        "pending-rivals",
                        what,
                        "ahead of `Mono.block`, `Uni.await`, `runBlocking`",
                        Check.ahead(
                                "pending", params, "`XSync`", List.of(Rivals.MONO, Rivals.UNI, Rivals.RUN_BLOCKING))));
            }
        }
    }

    private static void offload(List<Bar> bars) {
        for (String count : List.of("1", "100", "10000")) {
            Map<String, String> params = Map.of("inFlight", count);
            String what = "offload, " + count + " in flight";
            bars.add(new Bar(
                    "offload-time",
                    what,
                    "at most 1.05 × `supplyAsync` on the same executor",
                    Check.times("offload", params, "`async`, cached pool", "`supplyAsync`, cached pool", 1.05)));
            bars.add(new Bar(
                    "offload-bytes",
                    what,
                    "no more bytes",
                    Check.bytesOf("offload", params, "`async`, cached pool", "`supplyAsync`, cached pool", 1)));
            bars.add(new Bar(
                    "offload-virtual",
                    what,
                    "at most 1.05 × `supplyAsync` on virtual threads",
                    Check.times("offload", params, "`Smart.async`", "`supplyAsync`, virtual threads", 1.05)));
            bars.add(new Bar(
                    "offload-rivals",
                    what,
                    "ahead of every rival",
                    Check.ahead("offload", params, "`Smart.async`", Rivals.OFFLOAD)));
        }
    }

    private static void detection(List<Bar> bars) {
        Map<String, Integer> limits =
                Map.of("platform", 4, "virtual", 4, "fork/join", 4, "Netty loop", 8, "Vert.x loop", 8);
        for (String thread : List.of("platform", "virtual", "fork/join", "Netty loop", "Vert.x loop")) {
            Map<String, String> params = Map.of("thread", thread);
            int limit = limits.get(thread);
            bars.add(new Bar(
                    "detection-time",
                    "detection, " + thread,
                    "at most " + limit + " × one `ThreadLocal.get`",
                    Check.times("detection", params, "`Bridge.blocking`", "`ThreadLocal.get`", limit)));
            bars.add(new Bar(
                    "detection-bytes",
                    "detection, " + thread,
                    NO_BYTES,
                    Check.bytes("detection", params, "`Bridge.blocking`", 0)));
        }
    }

    private static void chain(List<Bar> bars) {
        bars.add(new Bar(
                "chain-pool",
                "chain with the pump",
                "at most 0.3 × a cached pool",
                Check.times("chain", Map.of("over", "futures"), "pump", "cached pool", 0.3)));
        bars.add(new Bar(
                "chain-grpc",
                "chain with the pump",
                "at most 1.1 × gRPC's own blocking stub",
                Check.times("chain", Map.of("over", "gRPC"), "view, pump", "gRPC's blocking stub", 1.1)));
    }

    private static void streams(List<Bar> bars) {
        Map<String, String> reading = Map.of("from", "publisher to stream");
        Map<String, String> back = Map.of("from", "stream to publisher");
        bars.add(new Bar(
                "streams-queue",
                "streams",
                "at most 1.5 × an `ArrayBlockingQueue`",
                Check.times("streams", reading, "`Smart.stream`", "`ArrayBlockingQueue`", 1.5)));
        bars.add(new Bar(
                "streams-rivals",
                "streams",
                "ahead of all three rivals",
                Check.ahead("streams", reading, "`Smart.stream`", Rivals.TO_STREAM)));
        bars.add(new Bar(
                "streams-back",
                "streams, back",
                "ahead of all three rivals",
                Check.ahead("streams", back, "`Smart.publisher`", Rivals.TO_PUBLISHER)));
    }

    private static void redis(List<Bar> bars) {
        for (String callers : List.of("1", "50")) {
            String what = "Redis, callers: " + callers;
            bars.add(new Bar(
                    "redis-throughput",
                    what,
                    "throughput at least 1.0 × Lettuce's own `sync()`",
                    Check.atLeast(
                            "redis",
                            Map.of("callers", callers, "measure", "throughput"),
                            "generated view",
                            "Lettuce's `sync()`",
                            1)));
            bars.add(new Bar(
                    "redis-percentile",
                    what,
                    "99th percentile at most 1.0 ×",
                    Check.times(
                            "redis",
                            Map.of("callers", callers, "measure", "99th percentile"),
                            "generated view",
                            "Lettuce's `sync()`",
                            1)));
        }
    }

    private static void scale(List<Bar> bars) {
        Map<String, String> million = Map.of("in flight", "1,000,000", "measure", "heap of each call");
        for (String ours : List.of("`Smart.async`", "`XSync` on bare threads")) {
            bars.add(new Bar(
                    "scale-memory",
                    "a million in flight, " + ours,
                    "at most 1.1 × the memory of bare virtual threads",
                    Check.times("scale", million, ours, "bare threads", 1.1)));
        }
    }
}
