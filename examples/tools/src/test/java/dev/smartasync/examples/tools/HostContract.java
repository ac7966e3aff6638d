package dev.smartasync.examples.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.smartasync.examples.tools.compare.Gate;
import dev.smartasync.examples.tools.compare.Host;
import dev.smartasync.examples.tools.compare.Premises;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds for the same two tools in every host. */
@Timeout(60)
abstract class HostContract {
    static final String LAMPS = "stock {\"product\":\"lamp\"}";
    static final String KRONOR = "convert {\"euros\":20,\"currency\":\"SEK\"}";
    static final Duration LONG = Duration.ofDays(1);
    static final Duration SHORT = Duration.ofMillis(200);
    private static final Gate OPEN = () -> {};

    final HeldGate gate = new HeldGate();
    private final List<AutoCloseable> toClose = new ArrayList<>();

    /** The host with the tools, through this library. */
    abstract Host host(List<Tool> tools) throws Exception;

    /** The host with the tools, by plain reflection. */
    abstract Host without(List<Tool> tools) throws Exception;

    @AfterEach
    void close() throws Exception {
        gate.open();
        Collections.reverse(toClose);
        for (AutoCloseable each : toClose) {
            each.close();
        }
    }

    <T extends AutoCloseable> T closing(T opened) {
        toClose.add(opened);
        return opened;
    }

    List<Tool> tools(Gate gate, Duration limit) throws Exception {
        return Tool.of(closing(new Premises(gate)).shop(), limit);
    }

    static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(30, TimeUnit.SECONDS);
    }

    /** Asks while the tool is held, and gives what became of the loop: the heartbeat could only come once the tool had been let go. */
    void assertStandsStill(Host host, String question) throws Exception {
        CompletableFuture<String> answer = host.ask(question);
        get(gate.reached);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<?> toolLeft = gate.left.thenRun(() -> order.add("tool"));
        CompletableFuture<?> heartbeat = host.heartbeat().thenRun(() -> order.add("heartbeat"));
        gate.open();
        get(answer);
        get(toolLeft);
        get(heartbeat);
        assertThat(order).containsExactly("tool", "heartbeat");
    }

    private void assertGoesOn(Host host, String question, String expected) throws Exception {
        CompletableFuture<String> answer = host.ask(question);
        get(gate.reached);
        get(host.heartbeat());
        assertThat(answer).isNotDone();
        gate.open();
        assertThat(get(answer)).isEqualTo(expected);
    }

    @Nested
    class Tools_of_either_colour {

        @Test
        void answer() throws Exception {
            Host host = closing(host(tools(OPEN, LONG)));
            assertThat(get(host.ask(LAMPS + "\n" + KRONOR))).isEqualTo("stock: 42; convert: 225.000");
        }

        @Test
        void are_shown_to_the_model_with_their_schema() throws Exception {
            Host host = closing(host(tools(OPEN, LONG)));
            get(host.ask(LAMPS));
            assertThat(host.offered())
                    .extracting(ToolSpecification::name)
                    .containsExactlyInAnyOrder("convert", "stock");
            assertThat(host.offered())
                    .filteredOn(tool -> tool.name().equals("convert"))
                    .singleElement()
                    .satisfies(tool -> {
                        assertThat(tool.description())
                                .isEqualTo("What an amount in euros is worth in another currency");
                        assertThat(tool.parameters().required()).containsExactly("euros", "currency");
                        assertThat(tool.parameters().properties().get("euros").description())
                                .isEqualTo("The amount");
                        assertThat(tool.toJson()).contains("\"type\":\"number\"");
                    });
        }

        @Test
        void fail_with_their_own_words() throws Exception {
            Host host = closing(host(tools(OPEN, LONG)));
            assertThat(get(host.ask("stock {\"product\":\"unicorn\"}\nconvert {\"euros\":1,\"currency\":\"XXX\"}")))
                    .isEqualTo(
                            "stock failed: There is no product \"unicorn\"; convert failed: There is no rate for \"XXX\"");
        }
    }

    @Nested
    class A_blocking_tool {

        @Test
        void does_not_keep_the_host_from_going_on() throws Exception {
            assertGoesOn(closing(host(tools(gate, LONG))), LAMPS, "stock: 42");
        }

        @Test
        void that_is_too_slow_is_interrupted() throws Exception {
            Host host = closing(host(tools(gate, SHORT)));
            assertThat(get(host.ask(LAMPS)))
                    .startsWith("stock failed: Timed out after PT0.2S waiting for Shop.stock: ");
            get(gate.interrupted);
        }
    }

    @Nested
    class An_asynchronous_tool {

        @Test
        void does_not_keep_the_host_from_going_on() throws Exception {
            assertGoesOn(closing(host(tools(gate, LONG))), KRONOR, "convert: 225.000");
        }

        @Test
        void that_is_too_slow_has_its_exchange_ended() throws Exception {
            SilentServer silent = closing(new SilentServer());
            Shop shop = closing(new Premises(OPEN)).shop(silent.address());
            Host host = closing(host(Tool.of(shop, SHORT)));
            assertThat(get(host.ask(KRONOR)))
                    .startsWith("convert failed: Timed out after PT0.2S waiting for Shop.convert: ");
            get(silent.asked);
            get(silent.abandoned);
        }
    }
}
