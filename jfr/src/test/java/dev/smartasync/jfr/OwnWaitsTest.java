package dev.smartasync.jfr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no test can bring about at will: a loop and whoever wakes it up meet at the selector's lock. */
class OwnWaitsTest {
    private static List<StackTraceElement> stack(String... methods) {
        return Stream.of(methods)
                .map(method -> {
                    int dot = method.lastIndexOf('.');
                    return new StackTraceElement(method.substring(0, dot), method.substring(dot + 1), null, 1);
                })
                .toList();
    }

    @Test
    void include_the_lock_of_the_loops_own_selector() {
        assertThat(OwnWaits.include(
                        Wait.LOCK,
                        stack(
                                "sun.nio.ch.EPollSelectorImpl.clearInterrupt",
                                "sun.nio.ch.EPollSelectorImpl.doSelect",
                                "sun.nio.ch.SelectorImpl.lockAndDoSelect",
                                "sun.nio.ch.SelectorImpl.select",
                                "io.netty.channel.nio.NioIoHandler.select",
                                "io.netty.channel.nio.NioIoHandler.run",
                                "io.netty.channel.SingleThreadIoEventLoop.run")))
                .isTrue();
    }

    @Test
    void do_not_include_the_lock_of_a_selector_of_the_applications() {
        assertThat(OwnWaits.include(
                        Wait.LOCK,
                        stack(
                                "sun.nio.ch.SelectorImpl.lockAndDoSelect",
                                "sun.nio.ch.SelectorImpl.select",
                                "com.acme.Poller.poll",
                                "io.netty.channel.nio.NioIoHandler.run",
                                "io.netty.channel.SingleThreadIoEventLoop.run")))
                .isFalse();
    }

    @Test
    void include_what_the_loop_reads_from_its_own_socket_and_not_what_a_driver_reads() {
        String[] netty = {"sun.nio.ch.SocketChannelImpl.read", "io.netty.buffer.PooledByteBuf.setBytes"};
        String[] shaded = {"com.acme.shaded.io.netty.buffer.PooledByteBuf.setBytes"};
        String[] driver = {"java.net.Socket$SocketInputStream.read", "org.h2.value.Transfer.readInt"};

        assertThat(OwnWaits.include(Wait.SOCKET_READ, stack(netty))).isTrue();
        assertThat(OwnWaits.include(Wait.SOCKET_READ, stack(shaded))).isTrue();
        assertThat(OwnWaits.include(Wait.SOCKET_READ, stack(driver))).isFalse();
        assertThat(OwnWaits.include(Wait.LOCK, stack(netty))).isFalse();
    }
}
