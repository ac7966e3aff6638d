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
                    "A `CompletableFuture` that is there already. What waits for a type of its own is given one that is complete, and,"
                            + " in a row of its own, the stage, to be converted. Over Lettuce: a `GET` on a connection whose commands are"
                            + " complete at once.",
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
                    List.of("`ArrayBlockingQueue`", "loop on another thread")));

    private Chapters() {}
}
