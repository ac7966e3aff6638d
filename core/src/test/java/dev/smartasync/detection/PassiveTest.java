package dev.smartasync.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Bridge;
import dev.smartasync.testing.ChildProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What asking loads, in a process where every library is at hand and none is used. */
@Tag("C3")
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PassiveTest {
    private String loaded;

    @BeforeAll
    void ask(@TempDir Path home) throws Exception {
        loaded = ChildProcess.run(List.of(
                "-verbose:class",
                "-Duser.home=" + home,
                "-cp",
                ChildProcess.classPath(),
                AskOnEveryThreadOfTheJdk.class.getName()));
        assertThat(loaded).contains("answered").contains("dev.smartasync.internal.thread.Detection ");
        assertThat(home).as("where SWT unpacks its libraries").isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " io.vertx.",
                " reactor.",
                " io.reactivex.",
                " com.linecorp.",
                " org.xnio.",
                " java.awt.",
                " sun.awt.",
                " javafx.",
                " org.eclipse.swt.internal.gtk.",
                " jdk.internal.net.http.",
                " jdk.jfr.",
            })
    void it_loads_nothing_of_a_library_that_is_known_by_its_threads(String packageName) {
        assertThat(loaded).doesNotContain(packageName);
    }

    @Test
    void it_starts_no_event_loop_of_nettys() {
        assertThat(loaded)
                .contains(" io.netty.util.internal.ThreadExecutorMap ")
                .doesNotContain("SingleThreadEventExecutor ")
                .doesNotContain(" io.netty.util.concurrent.DefaultThreadFactory ");
    }

    static class AskOnEveryThreadOfTheJdk {
        public static void main(String[] arguments) throws Exception {
            Bridge bridge = Bridge.standard();
            bridge.callerContext();
            ExecutorService pool = Executors.newSingleThreadExecutor();
            for (int times = 0; times < 3; times++) {
                pool.submit(bridge::callerContext).get();
                ForkJoinPool.commonPool().submit(bridge::callerContext).get();
            }
            pool.shutdown();
            System.out.println("answered");
        }
    }
}
