package dev.smartasync.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the README and the guides show is what is compiled and tested in the examples. */
@Timeout(60)
class GuideTest {
    private static final List<Path> GUIDES = List.of(
            Path.of("../../README.md"),
            Path.of("../../docs/which-view.md"),
            Path.of("../../docs/cli-and-http.md"),
            Path.of("../../docs/testing.md"),
            Path.of("../../docs/tools.md"),
            Path.of("../../docs/migration.md"));
    private static final List<String> EXAMPLES = List.of("guides", "cli-and-http", "testing", "tools", "migration");
    private static final Pattern SHOWN = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
    private static final Pattern MARKED = Pattern.compile("(?ms)^ *// guide: [a-z-]+\\n(.*?)^ *// end$");

    @Test
    void everyBlockOfJavaThatTheyShowIsCompiledInAnExample() throws Exception {
        assertThat(blocks(GUIDES, SHOWN)).isNotEmpty().isSubsetOf(blocks(sources(), MARKED));
    }

    @Test
    void everyBlockThatIsMarkedThereIsShown() throws Exception {
        assertThat(blocks(sources(), MARKED)).isNotEmpty().isSubsetOf(blocks(GUIDES, SHOWN));
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String example : EXAMPLES) {
            try (Stream<Path> files = Files.walk(Path.of("..", example))) {
                files.filter(GuideTest::isWritten).forEach(sources::add);
            }
        }
        return sources;
    }

    private static boolean isWritten(Path file) {
        return file.toString().endsWith(".java") && !file.toString().contains("target");
    }

    private static List<String> blocks(List<Path> files, Pattern block) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            block.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1).stripTrailing().stripIndent())
                    .forEach(found::add);
        }
        return found;
    }
}
