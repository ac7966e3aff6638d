package dev.smartasync.examples.vendors.census;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.vendors.redis.script.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CensusTest {

    @Test
    void the_committed_page_says_what_is_counted() throws IOException {
        assertThat(Files.readString(Path.of("../../docs/vendors.md")))
                .as("docs/vendors.md; to write it: mvn -q -pl examples/vendors -am -DskipTests -Pcensus package")
                .isEqualTo(Census.page());
    }

    @Test
    void every_method_is_in_one_column() {
        assertThat(Census.rows()).allSatisfy(row -> {
            Count count = row.count();
            assertThat(count.needed())
                    .as(row.what())
                    .isPositive()
                    .isEqualTo(count.matched()
                            + count.inherited()
                            + count.byHand()
                            + count.refused().size());
        });
    }

    @Test
    void the_script_is_as_long_as_it_says() {
        assertThat(Census.rows().get(0).proof()).startsWith(Script.lines().size() + " methods ");
    }

    @Test
    void all_of_lettuces_commands_are_matched() {
        Count redis = Census.rows().get(0).count();

        assertThat(redis.matched()).isEqualTo(redis.needed()).isEqualTo(715);
    }
}
