package dev.smartasync.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Bridge;
import dev.smartasync.testing.Isolated;
import dev.smartasync.testing.Log;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Sources;
import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import io.netty.channel.local.LocalAddress;
import io.netty.resolver.NameResolver;
import io.netty.util.HashedWheelTimer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The core below which there is no library, a broken one, or one that comes into use late. */
@Tag("C3")
@Timeout(60)
class AbsentLibrariesTest {
    @TempDir
    Path directory;

    @Test
    void without_any_library_everyone_may_wait_and_nothing_is_said() throws Exception {
        try (Log log = new Log();
                Isolated core = new Isolated()) {
            assertThat(core.copyOf(AskAndWait.class).call()).isEqualTo("ALLOWED default value");
            assertThat(log.messages()).isEmpty();
        }
    }

    @Test
    void a_netty_that_does_not_link_is_reported_once() throws Exception {
        Sources.compile(
                directory,
                "acme.Base",
                "package acme; public class Base {}",
                "io.netty.util.internal.ThreadExecutorMap",
                "package io.netty.util.internal; public class ThreadExecutorMap extends acme.Base {}");
        Files.delete(directory.resolve("acme/Base.class"));
        assertThat(reportOfBrokenNetty()).endsWith("java.lang.ClassNotFoundException: acme.Base");
    }

    @Test
    void a_netty_whose_probe_is_gone_is_reported_once() throws Exception {
        compileNetty("public static Object currentExecutor() { return null; }", "");
        assertThat(reportOfBrokenNetty()).contains("java.lang.NoSuchMethodException");
    }

    @Test
    void a_netty_that_cannot_be_initialised_is_reported_once() throws Exception {
        compileNetty(
                "public static io.netty.util.concurrent.EventExecutor currentExecutor() { return null; }",
                "static int fails = Integer.parseInt(\"no number\");");
        assertThat(reportOfBrokenNetty()).contains("java.lang.ExceptionInInitializerError");
    }

    /** A part of it is enough for the others not to be missed. */
    @Test
    void half_a_netty_is_as_good_as_none() throws Exception {
        try (Log log = new Log();
                Isolated core = new Isolated(Isolated.origin(HashedWheelTimer.class))) {
            assertThat(core.copyOf(AskAndWait.class).call()).isEqualTo("ALLOWED default value");
            assertThat(log.messages()).isEmpty();
        }
    }

    @Tag("C1")
    @Tag("netty")
    @Test
    void a_netty_that_comes_into_use_after_the_bridge_was_built_is_seen() throws Exception {
        try (Isolated core = new Isolated(
                Isolated.origin(HashedWheelTimer.class),
                Isolated.origin(EventLoop.class),
                Isolated.origin(ByteBuf.class),
                Isolated.origin(NameResolver.class),
                Isolated.origin(LocalAddress.class))) {
            assertThat(core.copyOf(AskThenUseNetty.class).call()).isEqualTo("ALLOWED default, FORBIDDEN netty");
        }
    }

    private void compileNetty(String currentExecutor, String initializer) throws Exception {
        Sources.compile(
                directory,
                "io.netty.util.concurrent.EventExecutor",
                "package io.netty.util.concurrent; public interface EventExecutor extends java.util.concurrent.Executor {}",
                "io.netty.util.concurrent.GlobalEventExecutor",
                "package io.netty.util.concurrent; public abstract class GlobalEventExecutor implements EventExecutor {}",
                "io.netty.channel.EventLoop",
                "package io.netty.channel; public interface EventLoop extends io.netty.util.concurrent.EventExecutor {}",
                "io.netty.util.internal.InternalThreadLocalMap",
                "package io.netty.util.internal; public class InternalThreadLocalMap { " + initializer
                        + " public static InternalThreadLocalMap getIfSet() { return null; } }",
                "io.netty.util.internal.ThreadExecutorMap",
                "package io.netty.util.internal; public class ThreadExecutorMap { " + currentExecutor + " }");
    }

    private String reportOfBrokenNetty() throws Exception {
        try (Log log = new Log();
                Isolated core = new Isolated(directory)) {
            assertThat(core.copyOf(AskAndWait.class).call()).isEqualTo("ALLOWED default value");
            assertThat(core.copyOf(AskAndWait.class).call()).isEqualTo("ALLOWED default value");
            assertThat(log.messages()).hasSize(1);
            assertThat(log.messages().get(0)).startsWith("The detection of Netty's event loops is disabled: ");
            return log.messages().get(0);
        }
    }

    static class AskAndWait implements Callable<String> {
        @Override
        public String call() {
            Bridge bridge = Bridge.builder().build();
            var context = bridge.callerContext();
            return context.blocking() + " " + context.detector() + " " + bridge.await(bridge.async(() -> "value"));
        }
    }

    static class AskThenUseNetty implements Callable<String> {
        @Override
        public String call() throws Exception {
            Bridge bridge = Bridge.builder().build();
            String before = answer(bridge);
            CompletableFuture<String> after = new CompletableFuture<>();
            use(loop -> loop.execute(() -> after.complete(answer(bridge))));
            return before + ", " + Loop.get(after);
        }

        private static void use(java.util.function.Consumer<Executor> body) throws Exception {
            try (Loop loop = dev.smartasync.testing.Loops.netty(Thread::new)) {
                body.accept(loop);
                loop.start(() -> null).get(30, TimeUnit.SECONDS);
            }
        }

        private static String answer(Bridge bridge) {
            return bridge.callerContext().blocking() + " "
                    + bridge.callerContext().detector();
        }
    }
}
