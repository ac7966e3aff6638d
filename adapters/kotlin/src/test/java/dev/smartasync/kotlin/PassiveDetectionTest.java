package dev.smartasync.kotlin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.adapter.testing.IsolatedClasses;
import dev.smartasync.adapter.testing.LogRecords;
import java.util.List;
import java.util.concurrent.Callable;
import kotlinx.coroutines.Dispatchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Coroutines must not notice that they were asked for: with settings that make no sense, they fail when they are initialised. */
@Timeout(60)
@Tag("C3")
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class PassiveDetectionTest {
    private static final List<String> SETTINGS =
            List.of("kotlinx.coroutines.debug", "kotlinx.coroutines.scheduler.core.pool.size");

    @BeforeEach
    void makeNoSense() {
        SETTINGS.forEach(setting -> System.setProperty(setting, "nonsense"));
    }

    @AfterEach
    void reset() {
        SETTINGS.forEach(System::clearProperty);
    }

    @Test
    void asking_initialises_nothing() throws Exception {
        assertThat(IsolatedClasses.run(Asking.class, entry -> true)).isEmpty();
    }

    @Test
    void using_them_does() {
        assertThatThrownBy(() -> IsolatedClasses.run(Using.class, entry -> true))
                .isInstanceOf(LinkageError.class);
    }

    /** Gives what was logged. */
    public static final class Asking implements Callable<List<String>> {
        @Override
        public List<String> call() {
            try (LogRecords records = new LogRecords()) {
                Bridge bridge = Bridge.standard();
                assertThat(bridge.blocking()).isEqualTo(Blocking.ALLOWED);
                assertThat(new DispatcherDetector().detect(Thread.currentThread()))
                        .isNull();
                assertThat(new RunBlockingDetector().detect(Thread.currentThread()))
                        .isNull();
                return List.copyOf(records.messages());
            }
        }
    }

    public static final class Using implements Callable<String> {
        @Override
        public String call() {
            return Dispatchers.getDefault().toString();
        }
    }
}
