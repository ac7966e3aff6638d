package dev.smartasync.benchmarks.scale;

import dev.smartasync.Smart;
import dev.smartasync.benchmarks.run.Effort;
import dev.smartasync.benchmarks.run.Figure;
import dev.smartasync.benchmarks.run.Group;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** More and more calls in flight: their time, their memory and their threads. Each crowd of each size has a JVM of its own. */
public final class Scale implements Group {
    private final List<Integer> sizes;

    /** Up to a million calls on virtual threads, and to ten thousand on platform threads. */
    public Scale() {
        this(Threads.ARE_VIRTUAL ? List.of(1_000, 10_000, 100_000, 1_000_000) : List.of(1_000, 10_000));
    }

    Scale(List<Integer> sizes) {
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public List<Figure> run(Effort effort) throws IOException {
        Ledger ledger = new Ledger(name());
        for (int round = 0; round < effort.rounds(); round++) {
            for (int size : sizes) {
                for (Crowd crowd : Ledger.turns(List.of(Crowd.values()), round)) {
                    note(ledger, crowd, size, measure(crowd, size));
                }
            }
        }
        return ledger.figures();
    }

    /** Compiles in the foreground: frames that are not compiled yet take more room on the stacks that wait. */
    private static Map<String, Double> measure(Crowd crowd, int size) throws IOException {
        return FreshJvm.of(InFlight.class, Smart.class)
                .with("-Xmx6g", "-Xbatch")
                .run(crowd.name(), size);
    }

    private static void note(Ledger ledger, Crowd crowd, int size, Map<String, Double> read) {
        ledger.note(crowd.toString(), calls("heap of each call", size), "B", read.get("heap") / size);
        ledger.note(crowd.toString(), calls("time of each call", size), "ns", read.get("nanos") / size);
        ledger.note(crowd.toString(), calls("peak memory of the process", size), "MB", read.get("peak") / 1e6);
        ledger.note(crowd.toString(), calls("threads of the system", size), "threads", read.get("threads"));
    }

    private static Map<String, String> calls(String measure, int size) {
        return Ledger.of("in flight", size, measure);
    }
}
