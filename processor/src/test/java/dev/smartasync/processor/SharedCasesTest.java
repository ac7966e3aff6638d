package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smartasync.Smart;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The views that the processor generates and those that are made at run time do the same: one table of cases for both. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SharedCasesTest {
    static final List<String> BRIDGED = Case.BRIDGED;
    static final List<String> REFUSED = Case.REFUSED;

    @TempDir
    static Path root;

    private static Compiled bridged;
    private static Compiled refused;
    private static URLClassLoader bridgedTypes;
    private static URLClassLoader refusedTypes;

    @BeforeAll
    static void compile() {
        bridged =
                Case.in(new Project(root.resolve("bridged")), BRIDGED).compile().succeeds();
        refused = Case.in(new Project(root.resolve("refused")), REFUSED).compile();
        Compiled unprocessed = Case.in(new Project(root.resolve("types")), REFUSED)
                .withoutProcessors()
                .compile()
                .succeeds();
        bridgedTypes = bridged.loader();
        refusedTypes = unprocessed.loader();
    }

    @AfterAll
    static void close() throws IOException {
        bridgedTypes.close();
        refusedTypes.close();
    }

    @Test
    void everyCaseIsInTheTable() throws Exception {
        try (Stream<Path> folders =
                Files.list(Path.of(getClass().getResource("/cases").toURI()))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(BRIDGED.stream(), REFUSED.stream()).toList());
        }
    }

    @ParameterizedTest
    @FieldSource("BRIDGED")
    void aGeneratedViewDoesWhatIsExpected(String name) throws Exception {
        Case each = Case.of(bridgedTypes, name);

        assertThat(each.calls(each.generated())).isEqualTo(each.text("EXPECTED"));
    }

    @ParameterizedTest
    @FieldSource("BRIDGED")
    void aViewMadeAtRunTimeDoesWhatIsExpected(String name) throws Exception {
        Case each = Case.of(bridgedTypes, name);

        assertThat(each.calls(Smart.view(each.wanted(), each.target()))).isEqualTo(each.text("EXPECTED"));
    }

    @ParameterizedTest
    @FieldSource("BRIDGED")
    void theProcessorListsWhatIsInherited(String name) throws Exception {
        String inherited = Case.of(bridgedTypes, name).text("INHERITED");

        assertThat(messages(bridged, name, "[SmartAsyncInherited]")
                        .flatMap(each -> lines(each).stream().skip(1)))
                .containsExactlyElementsOf(inherited.lines().toList());
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void theProcessorRefusesWithTheReasons(String name) throws Exception {
        assertThat(messages(refused, name, "[SmartAsync").flatMap(each -> blocks(each).stream()))
                .containsExactlyInAnyOrderElementsOf(
                        blocks(Case.of(refusedTypes, name).text("REFUSED")));
    }

    @ParameterizedTest
    @FieldSource("REFUSED")
    void aViewThatIsRefusedAtRunTimeSaysTheSame(String name) throws Exception {
        Case each = Case.of(refusedTypes, name);
        Class<?> wanted = each.wanted();
        Object target = each.target();

        var refusal = catchThrowableOfType(IllegalArgumentException.class, () -> Smart.view(wanted, target));

        assertThat(blocks(refusal.getMessage())).containsExactlyInAnyOrderElementsOf(blocks(each.text("REFUSED")));
        assertThat(explanations(refusal.getMessage()))
                .containsExactlyInAnyOrderElementsOf(messages(refused, name, "[SmartAsync")
                        .flatMap(message -> explanations(message).stream())
                        .toList());
    }

    private static Stream<String> messages(Compiled compiled, String name, String start) {
        return compiled.diagnostics().stream()
                .filter(each ->
                        each.getSource() != null && each.getSource().getName().contains("/" + name + "/"))
                .map(each -> each.getMessage(Locale.ROOT))
                .filter(each -> each.startsWith(start));
    }

    /** The codes, each with its places; where the places have an order, that differs. */
    private static List<String> blocks(String message) {
        List<String> blocks = new ArrayList<>();
        String code = "";
        for (String line : lines(message)) {
            if (line.startsWith("[")) {
                code = line.substring(0, line.indexOf(']') + 1);
            } else if (line.startsWith("@Override")) {
                blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1) + " " + line);
            } else if (!code.isEmpty()) {
                blocks.add(code + " " + line);
            }
        }
        return blocks;
    }

    /** What is said of each code. */
    private static List<String> explanations(String message) {
        return lines(message).stream().filter(line -> line.startsWith("[")).toList();
    }

    private static List<String> lines(String message) {
        return message.lines().map(String::strip).toList();
    }
}
