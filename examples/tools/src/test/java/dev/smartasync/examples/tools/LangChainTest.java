package dev.smartasync.examples.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Blocking;
import dev.smartasync.examples.tools.compare.Host;
import dev.smartasync.examples.tools.compare.LangChainHost;
import dev.smartasync.examples.tools.host.LangChainTools;
import dev.smartasync.examples.tools.without.Reflection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** LangChain4j, asked on an event loop. It calls tools from the thread of who asks, and has no place for a future. */
class LangChainTest extends HostContract {

    @Override
    Host host(List<Tool> tools) {
        return LangChainHost.offTheLoop(tools);
    }

    @Override
    Host without(List<Tool> tools) {
        return LangChainHost.onTheLoop(tools, Reflection::executor);
    }

    @Nested
    class Without_this_library {

        @Test
        void a_blocking_tool_keeps_the_loop_from_going_on() throws Exception {
            assertStandsStill(closing(without(tools(gate, LONG))), LAMPS);
            assertThat(get(gate.mayWait)).isEqualTo(Blocking.FORBIDDEN);
        }

        @Test
        void an_asynchronous_tool_has_its_future_taken_for_the_answer_and_ends_the_conversation() throws Exception {
            Host host = closing(without(tools(gate, LONG)));
            assertThatThrownBy(() -> get(host.ask(KRONOR)))
                    .hasMessageContaining(
                            "Invalid type definition for type `jdk.internal.net.http.common.MinimalFuture`");
        }

        @Test
        void an_asynchronous_tool_with_a_plain_future_has_that_shown_to_the_model_instead_of_its_failure()
                throws Exception {
            Host host = closing(without(Tool.of(new Plain(), LONG)));
            assertThat(get(host.ask("fail {}")))
                    .startsWith("fail: {\"done\":true,")
                    .contains("\"completedExceptionally\":true")
                    .doesNotContain("out of order");
        }

        /** Fails later. */
        public static final class Plain {
            @Description("Fails")
            public CompletableFuture<String> fail() {
                return CompletableFuture.failedFuture(new IllegalStateException("out of order"));
            }
        }
    }

    @Nested
    class An_assistant_that_is_left_on_the_loop {

        @Test
        void is_refused_before_a_tool_starts_and_told_the_way_out() throws Exception {
            Host host = closing(LangChainHost.onTheLoop(tools(gate, LONG), LangChainTools::executor));
            assertThat(get(host.ask(LAMPS + "\n" + KRONOR)))
                    .contains("stock failed: Cannot wait for Shop.stock on thread ")
                    .contains("convert failed: Cannot wait for Shop.convert on thread ")
                    .contains("Smart.async(…)");
            assertThat(gate.reached).isNotDone();
        }
    }
}
