package dev.smartasync.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.testing.Isolated;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Sources;
import dev.smartasync.testing.SystemProperties;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Toolkits, each played by a class of the same name that does what the real one's bytecode shows. JavaFX and SWT themselves run in
 * {@code tests/toolkits}.
 */
@Tag("C4")
@Timeout(60)
class ToolkitTest {
    /** What a toolkit's stand-in was given to run later. */
    private static final BlockingQueue<Runnable> TASKS = new LinkedBlockingQueue<>();

    @TempDir
    Path directory;

    private final SystemProperties properties = new SystemProperties();

    @BeforeEach
    void begin() {
        TASKS.clear();
        System.getProperties().put("test.tasks", TASKS);
    }

    @AfterEach
    void putBack() {
        System.getProperties().remove("test.tasks");
        properties.close();
    }

    @Nested
    class JavaFx {

        @BeforeEach
        void compile() throws Exception {
            Sources.compile(directory, "javafx.application.Platform", """
                    package javafx.application;
                    public class Platform {
                        public static void runLater(Runnable task) {
                            ((java.util.Collection<Runnable>) System.getProperties().get("test.tasks")).add(task);
                        }
                    }
                    """);
        }

        @Test
        void has_a_thread_that_must_not_wait() throws Exception {
            assertThat(on("JavaFX Application Thread", Answer.class))
                    .isEqualTo("FORBIDDEN javafx: it is the application thread (JavaFX)");
        }

        @Test
        void has_others_that_may() throws Exception {
            assertThat(on("QuantumRenderer-0", Answer.class)).startsWith("ALLOWED default");
        }

        @Tag("O3")
        @Test
        void runs_later_what_depends_on_a_future() throws Exception {
            assertThat(on("JavaFX Application Thread", Dependent.class)).isEqualTo("came back");
        }
    }

    @Nested
    class Swt {

        @BeforeEach
        void compile() throws Exception {
            properties.with("org.eclipse.swt.internal.deviceZoom", null).with("test.display.initialised", null);
            Sources.compile(directory, "org.eclipse.swt.widgets.Display", """
                    package org.eclipse.swt.widgets;
                    public class Display {
                        static Display only;
                        static { System.setProperty("test.display.initialised", "true"); }
                        final Thread thread = Thread.currentThread();
                        public Display() {
                            System.setProperty("org.eclipse.swt.internal.deviceZoom", "100");
                            only = this;
                        }
                        public static Display getCurrent() {
                            return only != null && only.thread == Thread.currentThread() ? only : null;
                        }
                        public void asyncExec(Runnable task) {
                            ((java.util.Collection<Runnable>) System.getProperties().get("test.tasks")).add(task);
                        }
                    }
                    """);
        }

        @Tag("C3")
        @Test
        void is_left_alone_until_there_is_a_display() throws Exception {
            assertThat(on("main", Answer.class)).startsWith("ALLOWED default");
            assertThat(System.getProperty("test.display.initialised")).isNull();
        }

        @Test
        void has_a_thread_that_must_not_wait_once_it_made_a_display() throws Exception {
            assertThat(on("main", AnswerWithDisplay.class))
                    .isEqualTo(
                            "ALLOWED default, FORBIDDEN swt: it is the user-interface thread (SWT), ALLOWED default");
        }

        @Tag("O3")
        @Test
        void runs_later_what_depends_on_a_future() throws Exception {
            assertThat(on("main", DependentWithDisplay.class)).isEqualTo("came back");
        }
    }

    @Nested
    class Android {

        @BeforeEach
        void compile() throws Exception {
            properties.with("java.vm.name", "Dalvik");
            Sources.compile(directory, "android.os.Looper", """
                    package android.os;
                    public class Looper {
                        static final Looper MAIN = new Looper();
                        public static Looper getMainLooper() {
                            return MAIN;
                        }
                        public static Looper myLooper() {
                            return switch (Thread.currentThread().getName()) {
                                case "main" -> MAIN;
                                case "handler" -> new Looper();
                                default -> null;
                            };
                        }
                    }
                    """, "android.os.Handler", """
                    package android.os;
                    public class Handler {
                        public Handler(Looper looper) {}
                        public boolean post(Runnable task) {
                            return ((java.util.Collection<Runnable>) System.getProperties().get("test.tasks")).add(task);
                        }
                    }
                    """);
        }

        @Test
        void has_a_main_thread_that_must_not_wait() throws Exception {
            assertThat(on("main", Answer.class)).isEqualTo("FORBIDDEN android: it is the main thread (Android)");
        }

        @Test
        void has_others_that_may() throws Exception {
            assertThat(on("handler", Answer.class)).startsWith("ALLOWED default");
            assertThat(on("worker", Answer.class)).startsWith("ALLOWED default");
        }

        @Tag("O3")
        @Test
        void posts_what_depends_on_a_future() throws Exception {
            assertThat(on("main", Dependent.class)).isEqualTo("came back");
        }
    }

    /** What a copy of {@code body} gives on a thread of this name, beside the toolkit's stand-in. */
    private String on(String threadName, Class<? extends Callable<String>> body) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, threadName));
        try (Isolated core = new Isolated(directory)) {
            CompletableFuture<String> answer = new CompletableFuture<>();
            Callable<String> copy = core.copyOf(body);
            thread.execute(() -> {
                try {
                    answer.complete(copy.call());
                } catch (Throwable failure) {
                    answer.completeExceptionally(failure);
                }
            });
            return Loop.get(answer);
        } finally {
            thread.shutdown();
        }
    }

    private static String answer(Bridge bridge) {
        CallerContext context = bridge.callerContext();
        return context.blocking() + " " + context.detector() + ": " + context.reason();
    }

    private static void makeDisplay() throws ReflectiveOperationException {
        Class.forName("org.eclipse.swt.widgets.Display").getConstructor().newInstance();
    }

    @SuppressWarnings("unchecked") // put there above
    private static BlockingQueue<Runnable> tasks() {
        return (BlockingQueue<Runnable>) System.getProperties().get("test.tasks");
    }

    static class Answer implements Callable<String> {
        @Override
        public String call() {
            return answer(Bridge.builder().build());
        }
    }

    static class AnswerWithDisplay implements Callable<String> {
        @Override
        public String call() throws Exception {
            Bridge bridge = Bridge.builder().build();
            String before = bridge.callerContext().detector();
            String beforeBlocking = bridge.blocking().name();
            makeDisplay();
            CompletableFuture<String> other = new CompletableFuture<>();
            new Thread(() -> other.complete(
                            bridge.blocking() + " " + bridge.callerContext().detector()))
                    .start();
            return beforeBlocking + " " + before + ", " + answer(bridge) + ", " + Loop.get(other);
        }
    }

    /** Runs on a toolkit's thread: what the future's completion waits for is this thread's own queue. */
    static class Dependent implements Callable<String> {
        @Override
        public String call() throws Exception {
            Bridge bridge = Bridge.builder().build();
            CompletableFuture<String> future = bridge.async(() -> "value");
            CompletableFuture<Thread> ranOn = future.thenApply(value -> Thread.currentThread());
            tasks().take().run();
            return Loop.get(ranOn) == Thread.currentThread() ? "came back" : "ran elsewhere";
        }
    }

    static class DependentWithDisplay extends Dependent {
        @Override
        public String call() throws Exception {
            makeDisplay();
            return super.call();
        }
    }
}
