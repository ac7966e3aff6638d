package dev.smartasync.benchmarks.scale;

import dev.smartasync.Smart;
import dev.smartasync.benchmarks.run.Effort;
import dev.smartasync.benchmarks.run.Figure;
import dev.smartasync.benchmarks.run.Group;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Deeper and deeper nests of calls, all of which wait for the innermost. */
public final class Depth implements Group {
    private static volatile int threads;

    private final List<Integer> depths;

    /** Up to ten thousand. */
    public Depth() {
        this(List.of(10, 100, 1_000, 10_000));
    }

    Depth(List<Integer> depths) {
        this.depths = depths;
    }

    /** The innermost call. */
    static int reached() {
        threads = (int) Footprint.threadsNow();
        return 0;
    }

    @Override
    public String name() {
        return "depth";
    }

    @Override
    public List<Figure> run(Effort effort) throws IOException {
        Ledger ledger = new Ledger(name());
        for (int round = 0; round < effort.rounds(); round++) {
            for (int depth : depths) {
                for (Nest nest : Ledger.turns(List.of(Nest.values()), round)) {
                    Map<String, Double> read =
                            FreshJvm.of(Depth.class, Smart.class).run(nest.name(), depth);
                    ledger.note(nest.toString(), Ledger.of("deep", depth, "time"), "ns", read.get("nanos"));
                    ledger.note(
                            nest.toString(),
                            Ledger.of("deep", depth, "threads of the system"),
                            "threads",
                            read.get("threads"));
                }
            }
        }
        return ledger.figures();
    }

    /** The program of one fresh JVM. Arguments: the nest, how deep. The first nest of a JVM is not counted. */
    public static void main(String[] arguments) {
        Nest nest = Nest.valueOf(arguments[0]);
        int depth = Integer.parseInt(arguments[1]);
        int unusedFirst = nest.down(depth);
        long begun = System.nanoTime();
        int reached = nest.down(depth);
        long nanos = System.nanoTime() - begun;
        if (reached != depth) {
            throw new IllegalStateException(reached + " of " + depth);
        }
        System.out.println("threads=" + threads);
        System.out.println("nanos=" + nanos);
    }
}
