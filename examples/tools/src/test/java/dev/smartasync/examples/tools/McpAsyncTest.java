package dev.smartasync.examples.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.tools.compare.Host;
import dev.smartasync.examples.tools.host.McpTools;
import dev.smartasync.examples.tools.without.Reflection;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.AsyncToolSpecification;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The MCP SDK's asynchronous server. It calls tools from the one thread that reads. */
class McpAsyncTest extends HostContract {
    private final McpSession session = new McpSession();

    @Override
    Host host(List<Tool> tools) throws Exception {
        return serving(tools, McpTools::asynchronous);
    }

    @Override
    Host without(List<Tool> tools) throws Exception {
        return serving(tools, Reflection::asynchronous);
    }

    private Host serving(List<Tool> tools, Function<Tool, AsyncToolSpecification> way) throws Exception {
        return session.open(transport -> McpServer.async(transport)
                .tools(tools.stream().map(way).toList())
                .build());
    }

    @Nested
    class Without_this_library {

        @Test
        void a_blocking_tool_keeps_the_server_from_reading() throws Exception {
            assertStandsStill(closing(without(tools(gate, LONG))), LAMPS);
            assertThat(get(gate.reached)).isSameAs(get(session.reader));
        }

        @Test
        void an_asynchronous_tool_answers() throws Exception {
            gate.open();
            assertThat(get(closing(without(tools(gate, LONG))).ask(KRONOR))).isEqualTo("convert: 225.000");
        }
    }
}
