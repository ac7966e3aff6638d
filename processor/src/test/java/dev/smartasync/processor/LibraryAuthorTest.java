package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The way of a library with twins that are kept by hand to declared views, and back: {@code docs/library-authors.md}. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LibraryAuthorTest {
    private static final String SEEN = "3 [tea] true no milk";

    @TempDir
    static Path root;

    private static Path byHand;
    private static Path declared;
    private static Path copied;

    @BeforeAll
    static void build() throws IOException {
        byHand = library("hand", source("hand/Prices"), source("hand/BlockingPrices"));
        Compiled views =
                project("declared", source("declared/Prices")).compile().succeeds();
        declared = jar("declared", views.classes());
        String plain = source("declared/Prices")
                .replace("@ViewOf(AsyncPrices.class)\n", "")
                .replace("import dev.smartasync.ViewOf;\n", "");
        copied = library("copied", plain, views.source("acme.prices.PricesView"));
    }

    private static String source(String name) {
        return Fixture.resource("/twins/" + name + ".java");
    }

    private static Project project(String folder, String... sources) {
        var project = new Project(root.resolve(folder)).source(source("AsyncPrices"));
        Stream.of(sources).forEach(project::source);
        return project;
    }

    private static Path library(String name, String... sources) throws IOException {
        return jar(name, project(name, sources).compile().succeeds().classes());
    }

    private static Path jar(String name, Path classes) throws IOException {
        Path jar = root.resolve(name + ".jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    /** What a customer sees who was compiled against one version of the library and runs with another. */
    private static Object shop(Path compiledAgainst, Path runWith) throws Exception {
        Path folder = Files.createTempDirectory(root, "customer");
        Path classes = new Project(folder)
                .library(compiledAgainst)
                .source(source("Customer"))
                .compile()
                .succeeds()
                .classes();
        URL[] path = {classes.toUri().toURL(), runWith.toUri().toURL()};
        try (var loader = new URLClassLoader(path, LibraryAuthorTest.class.getClassLoader())) {
            return loader.loadClass("customer.Customer").getMethod("shop").invoke(null);
        } catch (InvocationTargetException failed) {
            throw new AssertionError("The customer fails", failed.getCause());
        }
    }

    private static List<String> incompatible(Path before, Path after) {
        var options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        List<JApiClass> classes = new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(before.toFile(), "1"), new JApiCmpArchive(after.toFile(), "2"));
        assertThat(classes).extracting(JApiClass::getFullyQualifiedName).contains("acme.prices.Prices");
        return classes.stream()
                .filter(type -> !type.isBinaryCompatible() || !type.isSourceCompatible())
                .map(type -> type.getFullyQualifiedName() + " " + type.getCompatibilityChanges())
                .toList();
    }

    @Nested
    class FromTwinsToDeclaredViews {
        @Test
        void nothingChangesForWhoeverIsCompiled() throws Exception {
            assertThat(shop(byHand, byHand)).isEqualTo(SEEN);
            assertThat(shop(byHand, declared)).isEqualTo(SEEN);
        }

        @Test
        void theInterfaceIsCompatible() {
            assertThat(incompatible(byHand, declared)).isEmpty();
        }
    }

    @Nested
    class AndBack {
        @Test
        void nothingChangesForWhoeverIsCompiled() throws Exception {
            assertThat(shop(declared, byHand)).isEqualTo(SEEN);
            assertThat(shop(declared, copied)).isEqualTo(SEEN);
        }

        @Test
        void theInterfaceIsCompatible() {
            assertThat(incompatible(declared, byHand)).isEmpty();
            assertThat(incompatible(declared, copied)).isEmpty();
        }
    }

    @Test
    void anIncompatibleChangeWouldBeSeen() throws IOException {
        Path changed = library(
                "changed",
                source("hand/Prices").replace("List<String> items();", "java.util.Collection<String> items();"),
                source("hand/BlockingPrices").replace("List<String> items()", "java.util.Collection<String> items()"));

        assertThat(incompatible(byHand, changed)).hasSize(1);
    }

    @Test
    void theGuideShowsWhatIsCompiledHere() throws IOException {
        String guide = Files.readString(Path.of("../docs/library-authors.md"));
        List<String> sources = Stream.of("AsyncPrices", "hand/Prices", "hand/BlockingPrices", "declared/Prices")
                .map(LibraryAuthorTest::source)
                .map(text -> text.replaceAll("(?m)^\\s+", ""))
                .toList();
        List<String> blocks = Pattern.compile("(?ms)^```java\\n(.*?)^```$")
                .matcher(guide)
                .results()
                .map(block -> block.group(1).replaceAll("(?m)^\\s+", ""))
                .toList();

        assertThat(blocks).isNotEmpty().allSatisfy(block -> assertThat(sources).anyMatch(text -> text.contains(block)));
    }
}
