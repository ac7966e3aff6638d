package dev.smartasync.examples.testing;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.smartasync.junit.BlockedLoopError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What happens to a test whose handler waits. */
@Timeout(60)
class BlockedLoopTest {

    // guide: blocked
    @Test
    void a_handler_that_waits_fails_its_test_with_the_thread_and_the_line() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(WaitingHandlerCase.class))
                .execute()
                .testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        finishedWithFailure(
                                instanceOf(BlockedLoopError.class),
                                message(text -> text.contains("Thread \"vert.x-eventloop-thread-")),
                                message(text -> text.contains("WaitingHandlerCase.handle(WaitingHandlerCase.java:"))));
    }
    // end
}
