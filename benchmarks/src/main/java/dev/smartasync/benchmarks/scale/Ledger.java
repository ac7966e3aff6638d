package dev.smartasync.benchmarks.scale;

import dev.smartasync.benchmarks.run.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The figures of a group while it measures, in the order in which they were first noted. */
public final class Ledger {
    private static final int SEED = 17;

    private final Map<List<Object>, Figure> figures = new LinkedHashMap<>();
    private final String group;

    /** Empty. */
    public Ledger(String group) {
        this.group = group;
    }

    /** What sets a figure apart: something of which there is so much, and what is measured of it. */
    public static Map<String, String> of(String what, int count, String measure) {
        Map<String, String> params = new LinkedHashMap<>();
        params.put(what, String.format(Locale.ROOT, "%,d", count));
        params.put("measure", measure);
        return params;
    }

    /** One round's score. */
    public void note(String benchmark, Map<String, String> params, String unit, double score) {
        figure(benchmark, params, unit).rounds().add(score);
    }

    /** One round's score, and the bytes that were allocated for each operation. */
    public void note(String benchmark, Map<String, String> params, String unit, double score, double bytes) {
        note(benchmark, params, unit, score);
        figure(benchmark, params, unit).bytes().add(bytes);
    }

    private Figure figure(String benchmark, Map<String, String> params, String unit) {
        return figures.computeIfAbsent(
                List.of(benchmark, params),
                key -> new Figure(group, benchmark, params, unit, new ArrayList<>(), new ArrayList<>()));
    }

    /** What was noted. */
    public List<Figure> figures() {
        return List.copyOf(figures.values());
    }

    /** In an order that differs from round to round, and is the same in each run. */
    public static <T> List<T> turns(List<T> all, int round) {
        List<T> order = new ArrayList<>(all);
        Collections.shuffle(order, new Random(SEED + round));
        return order;
    }
}
