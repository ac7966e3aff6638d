package dev.smartasync.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TableTest {

    @Test
    void aCellIsWrappedBetweenItsWordsAndKeepsThemAll() {
        assertThat(Table.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(Table.wrap("one two", 7)).containsExactly("one two");
        assertThat(Table.wrap("", 7)).containsExactly("");
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        assertThat(Table.wrap("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
    }

    @Test
    void noContentMakesALineLongerThan120() {
        Table table = new Table(Outcome.COLUMNS);
        table.add(List.of("t".repeat(500), "v".repeat(500), "w ".repeat(500), "r".repeat(500), "m".repeat(500)));

        assertThat(table.toString().lines())
                .hasSizeGreaterThan(30)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }
}
