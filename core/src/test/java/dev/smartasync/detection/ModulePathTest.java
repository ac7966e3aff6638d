package dev.smartasync.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Bridge;
import dev.smartasync.testing.ChildProcess;
import dev.smartasync.testing.Isolated;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import io.netty.resolver.NameResolver;
import io.netty.util.HashedWheelTimer;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The core and Netty as named modules, neither of which reads the other. */
@Tag("C3")
@Timeout(120)
class ModulePathTest {

    @Test
    void threads_are_known_across_modules() throws Exception {
        String modules = Stream.of(
                        Bridge.class, HashedWheelTimer.class, EventLoop.class, ByteBuf.class, NameResolver.class)
                .map(Isolated::origin)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        String output = ChildProcess.run(List.of(
                "--module-path",
                modules,
                "--add-modules",
                "dev.smartasync,io.netty.transport,java.desktop",
                "-cp",
                ChildProcess.classPath(),
                AskAsAModule.class.getName()));
        assertThat(output).contains("module dev.smartasync and module io.netty.transport: netty awt default");
    }

    static class AskAsAModule {
        public static void main(String[] arguments) throws Exception {
            Bridge bridge = Bridge.standard();
            CompletableFuture<String> awt = new CompletableFuture<>();
            java.awt.EventQueue.invokeLater(() -> bridge.async(() -> "value")
                    .thenAccept(value -> awt.complete(bridge.callerContext().detector())));
            try (Loop loop = Loops.NETTY_ON_PLAIN_THREAD.open()) {
                System.out.println(Bridge.class.getModule() + " and " + EventLoop.class.getModule() + ": "
                        + loop.call(bridge::callerContext).detector() + " " + Loop.get(awt) + " "
                        + bridge.callerContext().detector());
            }
            System.exit(0);
        }
    }
}
