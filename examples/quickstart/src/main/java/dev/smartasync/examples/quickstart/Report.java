package dev.smartasync.examples.quickstart;

import java.util.List;
import java.util.Locale;

/** What there is to say about many characters. */
public record Report(int characters, int letters, int symbols, int longestName) {

    static Report of(List<NamedCharacter> records) {
        return new Report(
                records.size(),
                count(records, "L"),
                count(records, "S"),
                records.stream().mapToInt(each -> each.name().length()).max().orElse(0));
    }

    private static int count(List<NamedCharacter> records, String kind) {
        return (int) records.stream()
                .filter(each -> each.category().startsWith(kind))
                .count();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d characters: %,d letters, %,d symbols; the longest name has %,d letters",
                characters,
                letters,
                symbols,
                longestName);
    }
}
