package dev.smartasync.benchmarks.startup;

import dev.smartasync.Smart;
import dev.smartasync.benchmarks.run.Effort;
import dev.smartasync.benchmarks.run.Figure;
import dev.smartasync.benchmarks.run.Group;
import dev.smartasync.benchmarks.scale.FreshJvm;
import dev.smartasync.benchmarks.scale.Ledger;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first call of a fresh JVM, with the JDK's own classes from its archive as usual, and without that. */
public final class StartUp implements Group {
    private static final int JVMS_A_ROUND = 5;

    private final int jvms;

    /** As many JVMs a round as a median needs. */
    public StartUp() {
        this(JVMS_A_ROUND);
    }

    StartUp(int jvms) {
        this.jvms = jvms;
    }

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public List<Figure> run(Effort effort) throws IOException {
        Ledger ledger = new Ledger(name());
        for (int round = 0; round < effort.rounds(); round++) {
            for (String sharing : List.of("auto", "off")) {
                for (First first : Ledger.turns(List.of(First.values()), round)) {
                    measure(ledger, sharing, first);
                }
            }
        }
        return ledger.figures();
    }

    private void measure(Ledger ledger, String sharing, First first) throws IOException {
        double[] whole = new double[jvms];
        double[] call = new double[jvms];
        for (int jvm = 0; jvm < jvms; jvm++) {
            Map<String, Double> read = FreshJvm.of(First.class, Smart.class)
                    .with("-Xshare:" + sharing)
                    .run(first.name());
            whole[jvm] = read.get(FreshJvm.FIRST_LINE);
            call[jvm] = read.get("nanos");
        }
        ledger.note(first.toString(), params(sharing, "start of the JVM to the result"), "ns", median(whole));
        ledger.note(first.toString(), params(sharing, "first call"), "ns", median(call));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Map<String, String> params(String sharing, String measure) {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("class-data sharing", sharing.equals("off") ? "off" : "on");
        params.put("measure", measure);
        return params;
    }
}
