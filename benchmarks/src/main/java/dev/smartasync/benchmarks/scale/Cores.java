package dev.smartasync.benchmarks.scale;

import dev.smartasync.Smart;
import dev.smartasync.benchmarks.run.Effort;
import dev.smartasync.benchmarks.run.Figure;
import dev.smartasync.benchmarks.run.Group;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How much more is done on two cores than on one, by as many callers as there are cores. */
public final class Cores implements Group {
    private static final int MOST = 2;

    @Override
    public String name() {
        return "cores";
    }

    @Override
    public List<Figure> run(Effort effort) throws IOException {
        Ledger ledger = new Ledger(name());
        if (!Processors.canBind() || Processors.allowed().size() < MOST) {
            System.err.println(
                    "*** SKIPPED: " + name() + " needs two processors and taskset, which is in util-linux ***");
            return ledger.figures();
        }
        for (int round = 0; round < effort.rounds(); round++) {
            for (Work work : Ledger.turns(List.of(Work.values()), round)) {
                double one = perSecond(work, 1, effort);
                double two = perSecond(work, MOST, effort);
                ledger.note(work.toString(), params(work, "on 1 core"), "/s", one);
                ledger.note(work.toString(), params(work, "on 2 cores"), "/s", two);
                ledger.note(work.toString(), params(work, "on 2 cores for each on 1"), "times", two / one);
            }
        }
        return ledger.figures();
    }

    private static Map<String, String> params(Work work, String measure) {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("of", work.kind);
        params.put("done", measure);
        return params;
    }

    private static double perSecond(Work work, int cores, Effort effort) throws IOException {
        int warmUp = effort.warmups() * effort.warmupMillis();
        int length = effort.measurements() * effort.measurementMillis();
        return FreshJvm.of(Cores.class, Smart.class)
                .under(Processors.binding(cores))
                .run(work.name(), warmUp, length)
                .get("perSecond");
    }

    /** The program of one fresh JVM. Arguments: the work, the milliseconds of warm-up, and those of the measurement. */
    public static void main(String[] arguments) throws Exception {
        Work work = Work.valueOf(arguments[0]);
        double unusedWarmUp = perSecond(work, Long.parseLong(arguments[1]));
        System.out.println("perSecond=" + perSecond(work, Long.parseLong(arguments[2])));
        System.exit(0);
    }

    private static double perSecond(Work work, long millis) throws Exception {
        int callers = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Future<Double>> rates = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                rates.add(threads.submit(() -> rate(work, millis * 1_000_000)));
            }
            double all = 0;
            for (Future<Double> rate : rates) {
                all += rate.get();
            }
            return all;
        } finally {
            threads.shutdown();
        }
    }

    private static double rate(Work work, long nanos) {
        long begun = System.nanoTime();
        long operations = 0;
        long now = begun;
        while (now - begun < nanos) {
            for (int turn = 0; turn < 100; turn++) {
                work.once();
            }
            operations += 100L * work.operations;
            now = System.nanoTime();
        }
        return operations * 1e9 / (now - begun);
    }
}
