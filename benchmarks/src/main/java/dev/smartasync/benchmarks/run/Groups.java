package dev.smartasync.benchmarks.run;

import dev.smartasync.benchmarks.chain.Chain;
import dev.smartasync.benchmarks.colour.AsynchronousTarget;
import dev.smartasync.benchmarks.colour.SynchronousTarget;
import dev.smartasync.benchmarks.complete.CompleteStage;
import dev.smartasync.benchmarks.detection.Detection;
import dev.smartasync.benchmarks.offload.Offload;
import dev.smartasync.benchmarks.pending.PendingStage;
import dev.smartasync.benchmarks.redis.RealRedis;
import dev.smartasync.benchmarks.scale.Cores;
import dev.smartasync.benchmarks.scale.Depth;
import dev.smartasync.benchmarks.scale.Scale;
import dev.smartasync.benchmarks.scale.Views;
import dev.smartasync.benchmarks.startup.StartUp;
import java.util.List;

/** All groups, in the order in which they run. */
final class Groups {
    static final List<Group> ALL = List.of(
            JmhGroup.of("colour", SynchronousTarget.class, AsynchronousTarget.class),
            JmhGroup.of("complete", CompleteStage.class),
            JmhGroup.of("pending", PendingStage.class),
            JmhGroup.of("offload", Offload.class),
            JmhGroup.of("detection", Detection.class),
            JmhGroup.of("chain", Chain.class),
            new RealRedis(),
            new Scale(),
            new Depth(),
            new Cores(),
            new Views(),
            new StartUp());

    private Groups() {}

    /** All of them, or those that are named, with commas between. */
    static List<Group> named(String names) {
        if (names.isBlank()) {
            return ALL;
        }
        return List.of(names.split(",")).stream().map(Groups::one).toList();
    }

    private static Group one(String name) {
        return ALL.stream()
                .filter(each -> each.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No group \"" + name + "\": there are "
                        + ALL.stream().map(Group::name).toList()));
    }
}
