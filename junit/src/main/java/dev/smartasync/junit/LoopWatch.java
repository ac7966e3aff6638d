package dev.smartasync.junit;

import dev.smartasync.jfr.Block;
import dev.smartasync.jfr.BlockedLoops;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import jdk.jfr.consumer.RecordedEvent;

/** Which loops waited while one test ran, or one class. Used by one thread; it is given events while the flight log is locked. */
final class LoopWatch {
    private final Limits limits;
    private final boolean ofTest;
    private final BlockedLoops loops;
    private final List<Sighting> sightings = new ArrayList<>();

    private record Sighting(Block block, AtomicBoolean judged) {}

    private record Place(String thread, List<StackTraceElement> stack) {
        static Place of(Block block) {
            return new Place(block.thread(), block.stack());
        }
    }

    private LoopWatch(Limits limits, boolean ofTest) {
        this.limits = limits;
        this.ofTest = ofTest;
        this.loops = new BlockedLoops(limits.threads());
    }

    static LoopWatch start(Limits limits, boolean ofTest) {
        LoopWatch watch = new LoopWatch(limits, ofTest);
        FlightLog.INSTANCE.open(watch);
        return watch;
    }

    /** @param judged whether a test has seen this event; what it was content with is no class's business */
    void see(RecordedEvent event, AtomicBoolean judged) {
        if (ofTest) {
            judged.set(true);
        }
        loops.examine(event).filter(limits::forbid).ifPresent(block -> sightings.add(new Sighting(block, judged)));
    }

    /** Throws if a loop waited; for a class, only if that was within none of its tests. */
    void end() {
        List<Block> lasting = ofTest ? loops.lasting() : List.of();
        FlightLog.INSTANCE.close(this);
        sightings.sort(Comparator.comparing(each -> each.block().start()));
        Map<Place, List<Block>> ended = new LinkedHashMap<>();
        for (Sighting each : sightings) {
            if (ofTest || !each.judged().get()) {
                ended.computeIfAbsent(Place.of(each.block()), place -> new ArrayList<>())
                        .add(each.block());
            }
        }
        List<BlockedLoopError> errors = new ArrayList<>();
        ended.values().forEach(blocks -> errors.add(BlockedLoopError.ended(blocks)));
        lasting.stream().filter(limits::isNowhereAllowed).forEach(block -> errors.add(BlockedLoopError.lasting(block)));
        BlockedLoopError.throwAny(errors);
    }
}
