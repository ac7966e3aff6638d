package dev.smartasync.benchmarks.run;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Classes of JMH benchmarks. In each round every benchmark gets one fresh JVM, in an order that differs from round to round and is the
 * same in each run: a machine that slows down or has a neighbour does so to all of them alike.
 *
 * @param factor how many times as long as usual its iterations are
 */
record JmhGroup(String name, double factor, List<Class<?>> classes) implements Group {
    private static final int SEED = 17;

    /** The one detector that is on the path is there for the programs beside these groups. */
    private static final String CORE_ALONE = "-Dsmartasync.detector.vertx=off";

    static JmhGroup of(String name, Class<?>... classes) {
        return new JmhGroup(name, 1, List.of(classes));
    }

    JmhGroup times(double factor) {
        return new JmhGroup(name, factor, classes);
    }

    @Override
    public List<Figure> run(Effort effort) throws RunnerException {
        Map<Trial, Figure> figures = new LinkedHashMap<>();
        classes.stream().flatMap(Trial::of).forEach(trial -> figures.put(trial, empty(trial)));
        for (int round = 0; round < effort.rounds(); round++) {
            List<Trial> order = new ArrayList<>(figures.keySet());
            Collections.shuffle(order, new Random(SEED + round));
            for (Trial trial : order) {
                run(trial, effort.times(factor), figures.get(trial));
            }
        }
        return List.copyOf(figures.values());
    }

    private Figure empty(Trial trial) {
        return new Figure(name, trial.title(), trial.params(), "ns", new ArrayList<>(), new ArrayList<>());
    }

    private static void run(Trial trial, Effort effort, Figure figure) throws RunnerException {
        RunResult result = new Runner(options(trial, effort).build()).runSingle();
        figure.rounds().add(median(result.getPrimaryResult()));
        result.getSecondaryResults().forEach((what, bytes) -> {
            if (what.endsWith("gc.alloc.rate.norm")) {
                figure.bytes().add(median(bytes));
            }
        });
        report(System.out, figure);
    }

    /** Of the iterations: one that the machine was elsewhere for says nothing. */
    private static double median(Result<?> iterations) {
        return iterations.getStatistics().getPercentile(50);
    }

    private static ChainedOptionsBuilder options(Trial trial, Effort effort) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(trial.pattern())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .threads(1)
                .warmupIterations(effort.warmups())
                .warmupTime(TimeValue.milliseconds(effort.warmupMillis()))
                .measurementIterations(effort.measurements())
                .measurementTime(TimeValue.milliseconds(effort.measurementMillis()))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgsAppend(arguments(trial.caller()));
        trial.settings().forEach(options::param);
        return options;
    }

    private static String[] arguments(Caller caller) {
        List<String> arguments = new ArrayList<>(List.of("-Xms1g", "-Xmx1g", CORE_ALONE));
        arguments.addAll(caller.arguments());
        return arguments.toArray(String[]::new);
    }

    private static void report(PrintStream out, Figure figure) {
        int round = figure.rounds().size();
        out.printf(
                Locale.ROOT,
                "%s, round %d: %s %s %.1f ns %.1f B%n",
                figure.group(),
                round,
                figure.benchmark(),
                figure.params(),
                figure.rounds().get(round - 1),
                figure.bytes().get(round - 1));
    }
}
