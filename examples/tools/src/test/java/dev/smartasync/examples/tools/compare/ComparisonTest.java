package dev.smartasync.examples.tools.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.tools.compare.Comparison.Row;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the example prints. The servers of the MCP SDK are processes of their own here. */
@Timeout(120)
class ComparisonTest {

    @Test
    void has_every_tool_answer_in_every_host_with_this_library_and_not_without() throws Exception {
        List<Row> rows = new Comparison(Duration.ofMillis(20)).rows();

        assertThat(rows)
                .hasSize(8)
                .allSatisfy(row ->
                        assertThat(row.with().answer()).isEqualTo(row.tool().equals("stock") ? "42" : "225.000"));
        assertThat(rows)
                .filteredOn(row -> !row.without().answer().equals(row.with().answer()))
                .extracting(row -> row.host() + ", " + row.tool())
                .containsExactly("MCP, synchronous server, convert", "LangChain4j, on a loop, convert");
    }
}
