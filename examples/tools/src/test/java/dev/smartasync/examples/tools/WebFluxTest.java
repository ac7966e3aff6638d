package dev.smartasync.examples.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Blocking;
import dev.smartasync.examples.tools.compare.Host;
import dev.smartasync.examples.tools.compare.Premises;
import dev.smartasync.examples.tools.compare.WebFluxHost;
import dev.smartasync.examples.tools.host.ToolEndpoint;
import dev.smartasync.examples.tools.without.Reflection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An endpoint of WebFlux that streams, on one event loop. */
class WebFluxTest extends HostContract {

    @Override
    Host host(List<Tool> tools) {
        return new WebFluxHost(tools, ToolEndpoint::call);
    }

    @Override
    Host without(List<Tool> tools) {
        return new WebFluxHost(tools, Reflection::call);
    }

    @Nested
    class A_client_that_goes_away {

        @Test
        void has_a_blocking_tool_interrupted() throws Exception {
            WebFluxHost host = closing(new WebFluxHost(tools(gate, LONG), ToolEndpoint::call));
            CompletableFuture<?> events = host.ask(LAMPS);
            get(gate.reached);
            events.cancel(true);
            get(gate.interrupted);
        }

        @Test
        void has_the_exchange_of_an_asynchronous_tool_ended() throws Exception {
            SilentServer silent = closing(new SilentServer());
            Shop shop = closing(new Premises(gate)).shop(silent.address());
            WebFluxHost host = closing(new WebFluxHost(Tool.of(shop, LONG), ToolEndpoint::call));
            CompletableFuture<?> events = host.ask(KRONOR);
            get(silent.asked);
            events.cancel(true);
            get(silent.abandoned);
        }
    }

    @Nested
    class Without_this_library {

        @Test
        void a_blocking_tool_keeps_the_loop_from_answering_others() throws Exception {
            assertStandsStill(closing(without(tools(gate, LONG))), LAMPS);
            assertThat(get(gate.mayWait)).isEqualTo(Blocking.FORBIDDEN);
        }

        @Test
        void an_asynchronous_tool_answers() throws Exception {
            gate.open();
            assertThat(get(closing(without(tools(gate, LONG))).ask(KRONOR))).isEqualTo("convert: 225.000");
        }
    }
}
