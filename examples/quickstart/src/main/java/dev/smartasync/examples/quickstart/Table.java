package dev.smartasync.examples.quickstart;

import java.util.ArrayList;
import java.util.List;

/** Text in columns, wrapped between words, 120 wide at most. */
final class Table {
    private static final int[] WIDTHS = {15, 16, 29, 42, 10};
    private static final String GAP = "  ";

    private final StringBuilder text = new StringBuilder();

    Table(List<String> titles) {
        add(titles);
    }

    void add(List<String> cells) {
        List<List<String>> columns = new ArrayList<>();
        for (int column = 0; column < WIDTHS.length; column++) {
            columns.add(wrap(cells.get(column), WIDTHS[column]));
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            addLine(columns, line);
        }
        addRule();
    }

    private void addRule() {
        StringBuilder line = new StringBuilder();
        for (int width : WIDTHS) {
            line.append("-".repeat(width)).append(GAP);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private void addLine(List<List<String>> columns, int line) {
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < WIDTHS.length; column++) {
            List<String> cell = columns.get(column);
            String content = line < cell.size() ? cell.get(line) : "";
            row.append(content)
                    .append(" ".repeat(WIDTHS[column] - content.length()))
                    .append(GAP);
        }
        text.append(row.toString().stripTrailing()).append('\n');
    }

    /** The words in lines of at most {@code width}; a word that is longer is cut. */
    static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        String rest = words;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : width;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
