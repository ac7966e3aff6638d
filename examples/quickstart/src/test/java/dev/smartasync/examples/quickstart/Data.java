package dev.smartasync.examples.quickstart;

import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The data of the example, read as text: what its figures are checked against goes through no JSON parser. */
final class Data {
    private static final Pattern RECORD =
            Pattern.compile("\\{\"code\":\"([0-9A-F]{4})\",\"name\":\"([^\"]+)\",\"category\":\"([A-Z][a-z])\"}");

    private Data() {}

    static String text() {
        try (InputStream file = Main.class.getResourceAsStream("characters.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** Of each record the code point (1), the name (2) and the category (3). */
    static List<MatchResult> records() {
        return RECORD.matcher(text()).results().collect(toList());
    }

    /** The sentence that the table has to show. */
    static String sentence() {
        List<MatchResult> records = records();
        return String.format(
                Locale.ROOT,
                "%,d characters: %,d letters, %,d symbols; the longest name has %,d letters",
                records.size(),
                records.stream().filter(each -> each.group(3).charAt(0) == 'L').count(),
                records.stream().filter(each -> each.group(3).charAt(0) == 'S').count(),
                records.stream().mapToInt(each -> each.group(2).length()).max().orElseThrow());
    }
}
