package dev.smartasync.detection;

import static dev.smartasync.detection.Answers.allowed;
import static dev.smartasync.detection.Answers.forbidden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import io.netty.channel.ManualIoEventLoop;
import io.netty.channel.nio.NioIoHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A loop of Netty 4.2's that its user turns by hand, on a thread that is no loop's between two turns. */
@Tag("C2")
@Timeout(60)
class ManualLoopTest {
    private final Bridge bridge = Bridge.builder().build();

    @ParameterizedTest
    @EnumSource(names = {"POOL_THREAD", "VIRTUAL_THREAD", "FORK_JOIN_WORKER"})
    void its_thread_must_not_wait_during_a_turn_and_may_between_two(Loops kind) throws Exception {
        try (Loop thread = kind.open()) {
            List<CallerContext> answers = thread.call(() -> turnTwice());
            assertThat(answers).hasSize(5);
            assertThat(answers.get(0)).is(allowed());
            assertThat(answers.get(1)).is(forbidden("netty", "it is an event loop (Netty)"));
            assertThat(answers.get(2)).is(allowed());
            assertThat(answers.get(3)).is(forbidden("netty", "it is an event loop (Netty)"));
            assertThat(answers.get(4)).is(allowed());
        }
    }

    private List<CallerContext> turnTwice() throws Exception {
        List<CallerContext> answers = new ArrayList<>();
        ManualIoEventLoop loop = new ManualIoEventLoop(Thread.currentThread(), NioIoHandler.newFactory());
        for (int turn = 0; turn < 2; turn++) {
            answers.add(bridge.callerContext());
            loop.execute(() -> answers.add(bridge.callerContext()));
            loop.runNow();
        }
        answers.add(bridge.callerContext());
        loop.shutdownGracefully(0, 0, TimeUnit.MILLISECONDS);
        while (!loop.isTerminated()) {
            loop.runNow();
        }
        return answers;
    }
}
