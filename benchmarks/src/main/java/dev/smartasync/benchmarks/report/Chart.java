package dev.smartasync.benchmarks.report;

import dev.smartasync.benchmarks.run.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Horizontal bars for one group, readable on light and on dark ground. */
final class Chart {
    private static final int WIDTH = 880;
    private static final int LABELS = 300;
    private static final int BARS = 400;
    private static final int BAR = 14;
    private static final int ROW_GAP = 10;
    private static final int PANEL_GAP = 26;
    private static final String STYLE = """
            <style>
            text { font: 13px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328; }
            .title { font-size: 17px; font-weight: 600; }
            .panel { font-weight: 600; }
            .number { font-size: 12px; }
            .jdk0 { fill: #2f6fb5; }
            .jdk1 { fill: #c8641b; }
            .range { stroke: #1f2328; stroke-width: 1.5; }
            .axis { stroke: #8c959f; }
            @media (prefers-color-scheme: dark) {
            text { fill: #e6edf3; }
            .jdk0 { fill: #6cb0f5; }
            .jdk1 { fill: #f0a05a; }
            .range { stroke: #e6edf3; }
            }
            </style>
            """;

    private final List<Sheet> sheets;
    private final StringBuilder shapes = new StringBuilder();
    private int y;

    private Chart(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    static String of(Chapter chapter, List<Sheet> sheets) {
        return new Chart(sheets).draw(chapter);
    }

    private String draw(Chapter chapter) {
        y = 28;
        text("title", 12, y, "start", chapter.title());
        legend();
        Panel.of(chapter, sheets).forEach(this::panel);
        int height = y + 14;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\">%n"
                        .formatted(WIDTH, height, WIDTH, height, escaped(chapter.title()))
                + STYLE + shapes + "</svg>\n";
    }

    private void legend() {
        y += 26;
        int x = 12;
        for (int index = 0; index < sheets.size(); index++) {
            bar(index, x, y - 11, 14);
            text("number", x + 20, y, "start", "JDK " + sheets.get(index).jdk());
            x += 90;
        }
        text("number", x, y, "start", "less is better unless the unit ends in /s; the line is the 95 % interval");
        y += 8;
    }

    private void panel(Panel panel) {
        y += PANEL_GAP;
        if (!panel.params().isEmpty()) {
            text("panel", 12, y, "start", Text.params(panel.params()));
        }
        y += ROW_GAP;
        int top = y;
        double longest = sheets.stream()
                .flatMap(sheet -> panel.rows(sheets).flatMap(row -> panel.figure(sheet, row).stream()))
                .mapToDouble(figure -> Interval.of(figure.rounds()).estimate())
                .max()
                .orElse(1);
        panel.rows(sheets).forEach(row -> row(panel, row, longest));
        line("axis", LABELS, top - 4, LABELS, y - ROW_GAP + 4);
    }

    private void row(Panel panel, String row, double longest) {
        int height = BAR * sheets.size();
        text("label", LABELS - 8, y + height / 2 + 5, "end", row.replace("`", ""));
        for (int index = 0; index < sheets.size(); index++) {
            Optional<Figure> figure = panel.figure(sheets.get(index), row);
            if (figure.isPresent()) {
                Interval score = Interval.of(figure.get().rounds());
                bar(index, LABELS, y, score.estimate() / longest * BARS);
                double end = range(score, longest);
                text("number", end + 6, y + BAR - 3, "start", Text.number(score.estimate(), panel.unit()));
            }
            y += BAR;
        }
        y += ROW_GAP;
    }

    /** Where the line or the bar ends. */
    private double range(Interval score, double longest) {
        double low = LABELS + Math.max(0, score.low()) / longest * BARS;
        double high = LABELS + Math.min(score.high() / longest, 1.1) * BARS;
        line("range", low, y + BAR / 2.0, high, y + BAR / 2.0);
        return high;
    }

    private void bar(int index, double x, double top, double width) {
        shapes.append(String.format(
                Locale.ROOT,
                "<rect class=\"jdk%d\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\"/>%n",
                index,
                x,
                top,
                Math.max(width, 1),
                BAR - 2));
    }

    private void line(String style, double fromX, double fromY, double toX, double toY) {
        shapes.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
                style,
                fromX,
                fromY,
                toX,
                toY));
    }

    private void text(String style, double x, double baseline, String anchor, String text) {
        shapes.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
                style,
                x,
                baseline,
                anchor,
                escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
