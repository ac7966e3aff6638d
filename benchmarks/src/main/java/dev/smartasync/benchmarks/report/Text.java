package dev.smartasync.benchmarks.report;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers and names as the report shows them. */
final class Text {
    private Text() {}

    static String ratio(Interval ratio) {
        return format("%s × (%s to %s)", digits(ratio.estimate()), digits(ratio.low()), digits(ratio.high()));
    }

    /** With its unit, and of nanoseconds the multiple that is easiest to read. */
    static String score(Interval score, String unit) {
        Scale scale = Scale.of(score.estimate(), unit);
        return format(
                "%s ± %s %s",
                digits(score.estimate() / scale.factor()),
                digits((score.high() - score.low()) / 2 / scale.factor()),
                scale.unit());
    }

    static String number(double value, String unit) {
        Scale scale = Scale.of(value, unit);
        return digits(value / scale.factor()) + " " + scale.unit();
    }

    static String bytes(double bytes) {
        return format(bytes < 1_000_000 ? "%,.0f B" : "%,.3g B", Math.abs(bytes) < 0.5 ? 0.0 : bytes);
    }

    /** Three of them, with a comma at thousands. */
    static String digits(double value) {
        double size = Math.abs(value);
        return format(size >= 99.95 ? "%,.0f" : size >= 9.995 ? "%.1f" : "%.2f", value);
    }

    static String params(Map<String, String> params) {
        return params.entrySet().stream()
                .map(each -> words(each.getKey()) + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private record Scale(double factor, String unit) {
        static Scale of(double value, String unit) {
            if (!unit.equals("ns") || Math.abs(value) < 1e3) {
                return new Scale(1, unit);
            }
            double size = Math.abs(value);
            return size < 1e6 ? new Scale(1e3, "µs") : size < 1e9 ? new Scale(1e6, "ms") : new Scale(1e9, "s");
        }
    }
}
