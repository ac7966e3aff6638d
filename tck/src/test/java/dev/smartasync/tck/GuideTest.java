package dev.smartasync.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the guide shows is what is compiled and run here. */
@Timeout(60)
class GuideTest {
    private static final Path GUIDE = Path.of("../docs/own-adapter.md");
    private static final Pattern SHOWN = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
    private static final Pattern MARKED = Pattern.compile("(?ms)^// guide: [a-z-]+\\n(.*?)^// end$");

    @Test
    void shows_what_is_compiled_here_and_all_of_it() throws Exception {
        try (Stream<Path> sources = Files.list(Path.of("src/test/java/dev/smartasync/tck/own"))) {
            List<String> marked =
                    sources.flatMap(source -> blocks(source, MARKED)).toList();
            assertThat(blocks(GUIDE, SHOWN)).containsExactlyInAnyOrderElementsOf(marked);
        }
    }

    private static Stream<String> blocks(Path file, Pattern block) {
        try {
            return block.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
