package dev.smartasync.benchmarks.run;

import dev.smartasync.benchmarks.chain.Chain;
import dev.smartasync.benchmarks.chain.Grpc;
import dev.smartasync.benchmarks.colour.AsynchronousTarget;
import dev.smartasync.benchmarks.colour.SynchronousTarget;
import dev.smartasync.benchmarks.complete.CompleteRivals;
import dev.smartasync.benchmarks.complete.CompleteStage;
import dev.smartasync.benchmarks.complete.OverLettuce;
import dev.smartasync.benchmarks.detection.Detection;
import dev.smartasync.benchmarks.detection.DetectionRivals;
import dev.smartasync.benchmarks.detection.DetectionWithVertx;
import dev.smartasync.benchmarks.offload.Offload;
import dev.smartasync.benchmarks.offload.OffloadRivals;
import dev.smartasync.benchmarks.pending.PendingStage;
import dev.smartasync.benchmarks.redis.RealRedis;
import dev.smartasync.benchmarks.scale.Cores;
import dev.smartasync.benchmarks.scale.Depth;
import dev.smartasync.benchmarks.scale.Scale;
import dev.smartasync.benchmarks.scale.Views;
import dev.smartasync.benchmarks.startup.StartUp;
import dev.smartasync.benchmarks.stream.PublisherToStream;
import dev.smartasync.benchmarks.stream.StreamToPublisher;
import java.util.List;

/** All groups, in the order in which they run. */
final class Groups {
    static final List<Group> ALL = List.of(
            JmhGroup.of("colour", SynchronousTarget.class, AsynchronousTarget.class)
                    .times(0.5),
            JmhGroup.of("complete", CompleteStage.class, CompleteRivals.class, OverLettuce.class),
            JmhGroup.of("pending", PendingStage.class),
            JmhGroup.of("offload", Offload.class, OffloadRivals.class),
            JmhGroup.of("detection", Detection.class, DetectionWithVertx.class, DetectionRivals.class)
                    .times(0.5),
            JmhGroup.of("chain", Chain.class, Grpc.class),
            JmhGroup.of("streams", PublisherToStream.class, StreamToPublisher.class)
                    .times(2),
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
