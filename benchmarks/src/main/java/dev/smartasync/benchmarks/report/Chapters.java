package dev.smartasync.benchmarks.report;

import java.util.List;

/** What the report says, in its order. */
final class Chapters {
    static final List<Chapter> ALL = List.of(
            new Chapter(
                    "colour",
                    "Calls that need no change of colour",
                    "A synchronous target through `XSync`, and an asynchronous one through `XAsync`, beside the direct call. The target"
                            + " does nothing.",
                    List.of("direct call")),
            new Chapter(
                    "complete",
                    "Await of a complete stage",
                    "A `CompletableFuture` that is there already. Rivals that wait for a type of their own convert it; what they take for"
                            + " one of their own that is complete has a row of its own. Over Lettuce: a `GET` on a connection whose"
                            + " commands are complete at once.",
                    List.of("`join`")),
            new Chapter(
                    "pending",
                    "Await of a pending stage",
                    "Another thread, which spins and so is awake, completes the stage so long after it was handed over. The stage is"
                            + " converted where a rival waits for a type of its own.",
                    List.of("`join`")),
            new Chapter(
                    "offload",
                    "Offload",
                    "So many calls that do nothing are started, and then waited for. `Smart.async` runs on virtual threads from 24 on,"
                            + " before that on a pool of its own.",
                    List.of("`supplyAsync`, cached pool")),
            new Chapter(
                    "detection",
                    "Detection",
                    "What it costs to know what the calling thread may do. Of the rivals each knows its own threads alone.",
                    List.of("`ThreadLocal.get`")),
            new Chapter(
                    "chain",
                    "Chains",
                    "Three asynchronous hops under one synchronous caller; and a call by gRPC over its in-process transport.",
                    List.of("cached pool", "gRPC's blocking stub")),
            new Chapter(
                    "streams",
                    "Streams",
                    "A million elements from a publisher on another thread to a `Stream`, with a prefetch of 256; and from a `Stream`"
                            + " to a subscriber that asks for 256 at a time.",
                    List.of("`ArrayBlockingQueue`", "loop on another thread")),
            new Chapter(
                    "redis",
                    "A real server",
                    "`SET` and `GET` by turns on a Redis server over the loopback, by platform threads that each wait for their reply. All"
                            + " clients are open in one JVM and take turns, in an order that changes. Those over"
                            + " Lettuce share one connection each, as Lettuce advises; Redisson and Jedis have one for each caller.",
                    List.of("Lettuce's `sync()`")),
            new Chapter(
                    "scale",
                    "Scale: calls in flight",
                    "So many calls, each of which waits on a thread of its own (virtual from 24 on) for a reply of its own and has its"
                            + " result held as a future. The limit is a bare thread that does so with `join`. The heap is what a call adds"
                            + " after a collection while all wait; a platform thread's own stack is not in it.",
                    List.of("bare threads")),
            new Chapter(
                    "depth",
                    "Scale: nested calls",
                    "Each call runs the next on another thread and waits for it.",
                    List.of("`supplyAsync` and `join`")),
            new Chapter(
                    "cores",
                    "Scale: cores",
                    "As many callers as there are cores, on a JVM that is bound to them.",
                    List.of("`join`", "`supplyAsync`")),
            new Chapter(
                    "views",
                    "Scale: methods of a type",
                    "A class with so many methods, every other one asynchronous: the compiler with and without the processor, the class"
                            + " files that come of it, and the first call of the first method where the bridge has been used before. Each in a"
                            + " fresh JVM.",
                    List.of("without the processor", "direct call and `join`")),
            new Chapter(
                    "startup",
                    "Start-up",
                    "The first call of a fresh JVM, with the JDK's archive of its own classes, and without. The median of five JVMs a round.",
                    List.of("`join`")));

    private Chapters() {}
}
