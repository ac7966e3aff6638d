package dev.smartasync.observe;

import static dev.smartasync.testing.Loop.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.spi.Operation;
import dev.smartasync.testing.ChildProcess;
import dev.smartasync.testing.Isolated;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("Everything")
@Timeout(120)
class FlightRecordingTest {
    private static final Operation PRICE = Operation.of("Catalog.price");

    private final Bridge bridge = Bridge.builder().build();

    @Test
    void a_recording_has_each_wait_offload_and_refusal(@TempDir Path directory) throws Exception {
        List<RecordedEvent> events = recorded(directory, () -> {
            get(bridge.offload(PRICE, () -> "value"));
            assertThatThrownBy(() -> get(bridge.offload(PRICE, () -> {
                        throw new IOException("no page");
                    })))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> bridge.await(new CompletableFuture<>(), Duration.ofMillis(1)))
                    .hasMessageContaining("Timed out");
            try (Loop loop = Loops.NETTY.open()) {
                assertThatThrownBy(() -> loop.call(() -> bridge.await(new CompletableFuture<>())))
                        .isInstanceOf(BlockingNotAllowedException.class);
            }
        });

        List<RecordedEvent> offloads = named(events, "Offload");
        assertThat(offloads).hasSize(2).allSatisfy(each -> {
            assertThat(each.getString("operation")).isEqualTo("Catalog.price");
            assertThat(each.getDuration("queued")).isPositive();
            assertThat(each.getDuration("ran")).isPositive();
        });
        assertThat(offloads)
                .extracting(each -> each.getString("failure"))
                .containsExactlyInAnyOrder(null, IOException.class.getName());
        assertThat(named(events, "Await")).singleElement().satisfies(each -> {
            assertThat(each.getString("operation")).isEqualTo("Smart.await");
            assertThat(each.getDuration("waited")).isPositive();
            assertThat(each.getString("failure")).endsWith("AwaitTimeoutException");
        });
        assertThat(named(events, "Forbidden")).singleElement().satisfies(each -> {
            assertThat(each.getString("reason")).contains("event loop");
            assertThat(each.getBoolean("refused")).isTrue();
        });
    }

    @Test
    void what_nobody_records_costs_no_bytes() throws Exception {
        List<String> with = bytes();
        List<String> without = bytes("--limit-modules", "java.management,jdk.management,java.logging");

        assertThat(with).startsWith("recorder: true");
        assertThat(without).startsWith("recorder: false");
        assertThat(with.get(1)).as("with a recorder").isEqualTo(without.get(1));
        assertThat(Long.parseLong(with.get(1)))
                .as("beside supplyAsync on the same executor")
                .isLessThanOrEqualTo(Long.parseLong(with.get(2)));
    }

    private static List<String> bytes(String... flags) throws Exception {
        String classPath =
                Isolated.origin(Bridge.class) + File.pathSeparator + Isolated.origin(BytesOfOneOffload.class);
        List<String> arguments = new ArrayList<>(List.of(flags));
        arguments.add("-Xbatch"); // or a busy machine measures code that is not compiled yet
        arguments.addAll(List.of("-cp", classPath, BytesOfOneOffload.class.getName()));
        return ChildProcess.run(arguments).lines().toList();
    }

    private interface Body {
        void run() throws Exception;
    }

    private static List<RecordedEvent> recorded(Path directory, Body body) throws Exception {
        Path file = directory.resolve("events.jfr");
        try (Recording recording = new Recording()) {
            for (String event : List.of("Await", "Offload", "Forbidden")) {
                recording.enable("dev.smartasync." + event).withoutThreshold();
            }
            recording.start();
            body.run();
            recording.stop();
            recording.dump(file);
        }
        try {
            return RecordingFile.readAllEvents(file);
        } finally {
            Files.delete(file);
        }
    }

    private static List<RecordedEvent> named(List<RecordedEvent> events, String name) {
        return events.stream()
                .filter(each -> each.getEventType().getName().equals("dev.smartasync." + name))
                .toList();
    }

    /** Prints how many bytes one offload costs, on an executor that costs none, once the code is warm. */
    static final class BytesOfOneOffload {
        private static final int CALLS = 50_000;

        /** Where every executor's tasks are for a while: in sight of another thread, so that the compiler cannot do without them. */
        static volatile Runnable inSight;

        public static void main(String[] arguments) {
            System.out.println(
                    "recorder: " + ModuleLayer.boot().findModule("jdk.jfr").isPresent());
            var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            Bridge bridge =
                    Bridge.builder().offload(BytesOfOneOffload::handOver).build();
            Operation operation = Operation.of("Catalog.price");
            System.out.println(leastBytes(
                    threads, () -> bridge.offload(operation, () -> "value").join()));
            System.out.println(leastBytes(
                    threads,
                    () -> CompletableFuture.supplyAsync(() -> "value", BytesOfOneOffload::handOver)
                            .join()));
        }

        private static void handOver(Runnable task) {
            inSight = task;
            task.run();
        }

        private static long leastBytes(com.sun.management.ThreadMXBean threads, Runnable call) {
            long least = Long.MAX_VALUE;
            for (int round = 0; round < 20; round++) {
                long before = threads.getCurrentThreadAllocatedBytes();
                for (int index = 0; index < CALLS; index++) {
                    call.run();
                }
                least = Math.min(least, (threads.getCurrentThreadAllocatedBytes() - before) / CALLS);
            }
            return least;
        }
    }
}
