package dev.smartasync.benchmarks.report;

import dev.smartasync.benchmarks.run.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a bar asks of the figures of one JDK. */
interface Check {

    /** Nothing if one of the figures was not measured. */
    Optional<Outcome> of(Sheet sheet);

    /** At most so much more than the limit, in the unit of both. */
    static Check over(String group, Map<String, String> params, String ours, String limit, double bar) {
        return pair(group, params, ours, limit, (our, other) -> {
            Interval more = Interval.ofDifference(our.rounds(), other.rounds());
            String figure = "%s %s (%s to %s)"
                    .formatted(
                            Text.digits(more.estimate()),
                            our.unit(),
                            Text.digits(more.low()),
                            Text.digits(more.high()));
            return outcome(figure, Verdict.atMost(more, bar), Text.number(more.estimate() - bar, our.unit()));
        });
    }

    /** At most so many times the limit. */
    static Check times(String group, Map<String, String> params, String ours, String limit, double bar) {
        return pair(group, params, ours, limit, (our, other) -> {
            Interval ratio = Interval.ofRatio(our.rounds(), other.rounds());
            return outcome(Text.ratio(ratio), Verdict.atMost(ratio, bar), percent(ratio.estimate() / bar - 1));
        });
    }

    /** At least so many times the limit, where more is better. */
    static Check atLeast(String group, Map<String, String> params, String ours, String limit, double bar) {
        return pair(group, params, ours, limit, (our, other) -> {
            Interval ratio = Interval.ofRatio(our.rounds(), other.rounds());
            return outcome(Text.ratio(ratio), Verdict.atLeast(ratio, bar), percent(1 - ratio.estimate() / bar));
        });
    }

    /** Faster than each of the rivals; shows the one that comes closest. */
    static Check ahead(String group, Map<String, String> params, String ours, List<String> rivals) {
        return sheet -> {
            Optional<Figure> our = sheet.figure(group, ours, params);
            List<Figure> others = rivals.stream()
                    .flatMap(each -> sheet.figure(group, each, params).stream())
                    .toList();
            return our.isEmpty() || others.isEmpty()
                    ? Optional.empty()
                    : others.stream()
                            .map(each ->
                                    new Rival(each, Interval.ofRatio(our.get().rounds(), each.rounds())))
                            .max(Comparator.comparingDouble(each -> each.ratio().estimate()))
                            .map(Rival::outcome);
        };
    }

    /** At most so many bytes for each operation. */
    static Check bytes(String group, Map<String, String> params, String ours, double bar) {
        return sheet -> sheet.figure(group, ours, params).map(our -> {
            Interval bytes = Interval.of(our.bytes());
            Verdict verdict = bytes.estimate() < bar + 0.5 ? Verdict.MET : Verdict.MISSED;
            return outcome(Text.bytes(bytes.estimate()), verdict, Text.bytes(bytes.estimate() - bar));
        });
    }

    /** At most so many times the bytes of the limit. */
    static Check bytesOf(String group, Map<String, String> params, String ours, String limit, double bar) {
        return pair(group, params, ours, limit, (our, other) -> {
            Interval ratio = Interval.ofRatio(our.bytes(), other.bytes());
            return outcome(Text.ratio(ratio), Verdict.atMost(ratio, bar), percent(ratio.estimate() / bar - 1));
        });
    }

    private static Check pair(
            String group,
            Map<String, String> params,
            String ours,
            String limit,
            BiFunction<Figure, Figure, Outcome> comparison) {
        return sheet -> sheet.figure(group, ours, params)
                .flatMap(our -> sheet.figure(group, limit, params).map(other -> comparison.apply(our, other)));
    }

    private static Outcome outcome(String figure, Verdict verdict, String missedBy) {
        return new Outcome(figure, verdict, verdict == Verdict.MET ? "" : missedBy);
    }

    private static String percent(double part) {
        return Text.digits(part * 100) + " %";
    }

    /** How many times its score ours is. */
    record Rival(Figure figure, Interval ratio) {
        Outcome outcome() {
            return Check.outcome(
                    Text.ratio(ratio) + " of " + figure.benchmark(),
                    Verdict.atMost(ratio, 1),
                    percent(ratio.estimate() - 1));
        }
    }
}
