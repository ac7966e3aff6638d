package dev.smartasync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.spi.BlockingDetector;
import dev.smartasync.testing.Isolated;
import dev.smartasync.testing.Log;
import dev.smartasync.testing.Sources;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@Tag("C3")
class ServicesTest {
    @TempDir
    Path directory;

    @Test
    void a_detector_on_the_path_is_asked_by_every_bridge() throws Exception {
        provide(Sound.class.getName());
        assertThat(answerOfABridge()).isEqualTo("sound");
    }

    @Test
    void a_bridge_that_looks_up_no_services_does_not_ask_it() throws Exception {
        provide(Sound.class.getName());
        try (Isolated core = new Isolated(directory)) {
            assertThat(core.copyOf(AskWithoutServices.class).call()).isEqualTo("default");
        }
    }

    @Test
    void a_bridge_that_looks_up_no_services_does_not_load_it() throws Exception {
        provide("acme.Missing");
        try (Log log = new Log();
                Isolated core = new Isolated(directory)) {
            assertThat(core.copyOf(AskWithoutServices.class).call()).isEqualTo("default");
            assertThat(log.messages()).isEmpty();
        }
    }

    @Test
    void one_that_is_broken_is_reported_and_left_out_and_the_others_are_asked() throws Exception {
        Sources.compile(
                directory,
                "acme.Base",
                "package acme; public abstract class Base implements " + BlockingDetector.class.getName() + " {}",
                "acme.Unlinked",
                "package acme; public class Unlinked extends Base { public String name() { return null; } public "
                        + Blocking.class.getName() + " detect(Thread thread) { return null; } }");
        Files.delete(directory.resolve("acme/Base.class"));
        provide(
                "acme.Missing",
                "acme.Unlinked",
                Thrower.class.getName(),
                Unnamed.class.getName(),
                Sound.class.getName());
        try (Log log = new Log()) {
            assertThat(answerOfABridge()).isEqualTo("sound");
            assertThat(log.messages()).hasSize(4);
            assertThat(log.messages().get(0))
                    .startsWith("A provider of BlockingDetector is disabled: ")
                    .startsWith("A provider of BlockingDetector is disabled: ")
                    .contains("acme.Missing");
            assertThat(log.messages().get(1)).contains("acme/Base");
            assertThat(log.messages().get(2)).contains(Thrower.class.getName(), "cannot be made");
            assertThat(log.messages().get(3))
                    .isEqualTo("The BlockingDetector " + Unnamed.class.getName()
                            + " is disabled: java.lang.IllegalStateException: no name today");
        }
    }

    @Test
    void a_file_that_is_no_list_of_classes_is_reported_and_left_out() throws Exception {
        provide(Sound.class.getName(), "no class name");
        try (Log log = new Log()) {
            assertThat(answerOfABridge()).isEqualTo("default");
            assertThat(log.messages())
                    .singleElement()
                    .asString()
                    .startsWith("A provider of BlockingDetector is disabled: ")
                    .contains(directory.toString(), "syntax");
        }
    }

    @Test
    void files_that_cannot_be_found_at_all_are_reported_and_the_bridge_works() throws Exception {
        ClassLoader unreadable = new ClassLoader(ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Enumeration<URL> findResources(String name) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        try (Log log = new Log();
                Isolated core = new Isolated(unreadable)) {
            assertThat(core.copyOf(Ask.class).call()).isEqualTo("default");
            assertThat(log.messages())
                    .doesNotHaveDuplicates()
                    .allMatch(message -> message.contains("the disk is gone"));
        }
    }

    @Test
    void the_context_class_loader_is_not_asked() throws Exception {
        provide(Sound.class.getName());
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (Isolated other = new Isolated(directory);
                Isolated core = new Isolated()) {
            Thread.currentThread().setContextClassLoader(other.loader());
            assertThat(core.copyOf(Ask.class).call()).isEqualTo("default");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private String answerOfABridge() throws Exception {
        try (Isolated core = new Isolated(directory)) {
            return core.copyOf(Ask.class).call();
        }
    }

    private void provide(String... providers) throws IOException {
        Path file = directory.resolve("META-INF/services/" + BlockingDetector.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", providers));
    }

    static class Ask implements Callable<String> {
        @Override
        public String call() {
            return Bridge.standard().callerContext().detector();
        }
    }

    static class AskWithoutServices implements Callable<String> {
        @Override
        public String call() {
            return Bridge.builder().services(false).build().callerContext().detector();
        }
    }

    public static class Sound implements BlockingDetector {
        @Override
        public String name() {
            return "sound";
        }

        @Override
        public Blocking detect(Thread current) {
            return Blocking.FORBIDDEN;
        }
    }

    public static class Thrower extends Sound {
        public Thrower() {
            throw new IllegalStateException("cannot be made");
        }
    }

    public static class Unnamed extends Sound {
        @Override
        public String name() {
            throw new IllegalStateException("no name today");
        }
    }
}
