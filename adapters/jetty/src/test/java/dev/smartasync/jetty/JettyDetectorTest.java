package dev.smartasync.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.spi.BlockingDetector;
import dev.smartasync.tck.DetectorContract;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a callback that can do without blocking, of a server that has no thread to spare. */
class JettyDetectorTest extends DetectorContract {
    private final Bridge bridge =
            Bridge.builder().services(false).detector(new JettyDetector()).build();

    @Override
    protected BlockingDetector detector() {
        return new JettyDetector();
    }

    @Override
    protected Blocking expected() {
        return Blocking.FORBIDDEN;
    }

    @Override
    protected <T> T onItsThread(Callable<T> body) throws Exception {
        return new ServedByJetty(0).inACallback(InvocationType.EITHER, body);
    }

    @Nested
    @Tag("C4")
    class Another_callback {
        @ParameterizedTest
        @CsvSource({"0, BLOCKING", "4, BLOCKING", "4, EITHER"})
        void may_wait_if_it_said_so_and_another_thread_goes_on_with_the_servers_work(int spare, InvocationType type)
                throws Exception {
            assertThat(new ServedByJetty(spare).inACallback(type, bridge::blocking))
                    .isEqualTo(Blocking.ALLOWED);
        }
    }

    @Nested
    @Tag("C4")
    class A_handler {
        @Test
        void may_wait_if_it_said_that_it_does() throws Exception {
            assertThat(new ServedByJetty(0).inAHandler(InvocationType.BLOCKING, bridge::blocking))
                    .isEqualTo(Blocking.ALLOWED);
        }

        /** Jetty notes nowhere that it runs such a one. */
        @Test
        void is_not_seen_if_it_said_that_it_never_waits() throws Exception {
            assertThat(new ServedByJetty(0).inAHandler(InvocationType.NON_BLOCKING, bridge::blocking))
                    .isEqualTo(Blocking.ALLOWED);
        }

        @Test
        void is_seen_once_it_invokes_what_does_not_block_through_jetty() throws Exception {
            CompletableFuture<Blocking> answer = new CompletableFuture<>();
            Callable<Blocking> body = () -> {
                Invocable.invokeNonBlocking(() -> answer.complete(bridge.blocking()));
                return bridge.blocking();
            };
            assertThat(new ServedByJetty(0).inAHandler(InvocationType.NON_BLOCKING, body))
                    .isEqualTo(Blocking.ALLOWED);
            assertThat(answer).isCompletedWithValue(Blocking.FORBIDDEN);
        }
    }
}
