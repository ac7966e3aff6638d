package dev.smartasync.jfr.command;

import java.util.Formatter;
import java.util.Locale;

/**
 * The report as a picture: the loops on top, what they called below, down to the blocking calls; as wide as time was blocked. One
 * SVG file with no script in it, for light and dark pages.
 */
final class FlameGraph {
    private static final int WIDTH = 1200;
    private static final int MARGIN = 12;
    private static final int ROW = 18;
    private static final int HEAD = 58;
    private static final double CHARACTER = 6.7;
    private static final double NARROWEST = 0.2;

    private static final String STYLE = """
            <style>
              text { font: 11px 'DejaVu Sans Mono', Menlo, Consolas, monospace; fill: #1b1f24; }
              .page { fill: #ffffff; }
              .title { font-size: 14px; font-weight: bold; }
              rect { stroke: #ffffff; stroke-width: 1; }
              .loop { fill: #c9d3df; }
              .application { fill: #ffc861; }
              .library { fill: #dde9d6; }
              .jdk { fill: #d8e6f5; }
              .wait { fill: #f2988c; }
              @media (prefers-color-scheme: dark) {
                text { fill: #e6edf3; }
                .page { fill: #14181d; }
                rect { stroke: #14181d; }
                .loop { fill: #46525f; }
                .application { fill: #8a5a00; }
                .library { fill: #35492d; }
                .jdk { fill: #2b4260; }
                .wait { fill: #96352b; }
              }
            </style>
            """;

    private final CallTree root;
    private final Formatter svg = new Formatter(Locale.ROOT);

    private FlameGraph(CallTree root) {
        this.root = root;
    }

    static String of(Recording recording, Application application) {
        CallTree root = CallTree.of(recording.findings(), application);
        return new FlameGraph(root).draw(recording.file.toString());
    }

    private String draw(String file) {
        int height = HEAD + root.depth() * ROW + MARGIN;
        svg.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\">\n",
                WIDTH, height, WIDTH, height);
        svg.format("<title>Blocked event loops in %s</title>\n", escape(file));
        svg.format("%s", STYLE);
        svg.format("<rect class=\"page\" width=\"%d\" height=\"%d\"/>\n", WIDTH, height);
        svg.format(
                "<text class=\"title\" x=\"%d\" y=\"22\">Blocked event loops: %s</text>\n", MARGIN, escape(summary()));
        legend();
        if (root.count > 0) {
            box(root, MARGIN, HEAD, WIDTH - 2.0 * MARGIN);
        }
        return svg.format("</svg>\n").toString();
    }

    private String summary() {
        return root.count == 0 ? "none" : times(root.count) + ", " + Durations.format(root.blocked) + " in all";
    }

    private void legend() {
        double x = MARGIN;
        for (CallTree.Owner owner : CallTree.Owner.values()) {
            String name = owner == CallTree.Owner.JDK ? "JDK" : styleOf(owner);
            svg.format("<rect class=\"%s\" x=\"%.1f\" y=\"34\" width=\"14\" height=\"14\"/>\n", styleOf(owner), x);
            svg.format("<text x=\"%.1f\" y=\"45\">%s</text>\n", x + 20, name);
            x += 20 + (name.length() + 3) * CHARACTER;
        }
    }

    private void box(CallTree node, double x, double y, double width) {
        svg.format("<g><title>%s\n%s</title>", escape(node.name), escape(describe(node)));
        svg.format(
                "<rect class=\"%s\" x=\"%.2f\" y=\"%.0f\" width=\"%.2f\" height=\"%d\"/>",
                styleOf(node.owner), x, y, width, ROW);
        svg.format("<text x=\"%.2f\" y=\"%.0f\">%s</text></g>\n", x + 4, y + 13, escape(fit(node, width - 8)));
        double left = x;
        for (CallTree call : node.calls()) {
            double share = width * call.blocked.toNanos() / Math.max(1, node.blocked.toNanos());
            if (share >= NARROWEST) {
                box(call, left, y + ROW, share);
            }
            left += share;
        }
    }

    private String describe(CallTree node) {
        double percent = 100.0 * node.blocked.toNanos() / Math.max(1, root.blocked.toNanos());
        return String.format(
                Locale.ROOT, "%s, %s, %.1f %%", times(node.count), Durations.format(node.blocked), percent);
    }

    private static String times(long count) {
        return count == 1 ? "once" : count + " times";
    }

    /** The whole name where there is room, else that without the package, else its beginning. */
    private static String fit(CallTree node, double width) {
        int room = (int) (width / CHARACTER);
        String name = node.name;
        if (name.length() <= room) {
            return name;
        }
        boolean isMethod = node.owner != CallTree.Owner.LOOP && node.owner != CallTree.Owner.WAIT;
        String shortened = isMethod ? withoutPackage(name) : name;
        if (shortened.length() <= room) {
            return shortened;
        }
        return room < 3 ? "" : shortened.substring(0, room - 2) + "..";
    }

    private static String withoutPackage(String method) {
        return method.substring(method.lastIndexOf('.', method.lastIndexOf('.') - 1) + 1);
    }

    private static String styleOf(CallTree.Owner owner) {
        return owner.name().toLowerCase(Locale.ROOT);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
