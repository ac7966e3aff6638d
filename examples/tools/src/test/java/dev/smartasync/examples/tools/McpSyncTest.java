package dev.smartasync.examples.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.tools.compare.Host;
import dev.smartasync.examples.tools.host.McpTools;
import dev.smartasync.examples.tools.without.Reflection;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The MCP SDK's synchronous server. It calls tools from threads that may wait, and has no place for a future. */
class McpSyncTest extends HostContract {

    @Override
    Host host(List<Tool> tools) throws Exception {
        return serving(tools, McpTools::synchronous);
    }

    @Override
    Host without(List<Tool> tools) throws Exception {
        return serving(tools, Reflection::synchronous);
    }

    private static Host serving(List<Tool> tools, Function<Tool, SyncToolSpecification> way) throws Exception {
        return new McpSession()
                .open(transport -> McpServer.sync(transport)
                        .tools(tools.stream().map(way).toList())
                        .build());
    }

    @Nested
    class Without_this_library {

        @Test
        void a_blocking_tool_answers() throws Exception {
            gate.open();
            assertThat(get(closing(without(tools(gate, LONG))).ask(LAMPS))).isEqualTo("stock: 42");
        }

        @Test
        void an_asynchronous_tool_has_its_future_taken_for_the_answer() throws Exception {
            Host host = closing(without(tools(gate, LONG)));
            assertThat(get(host.ask(KRONOR))).matches("convert: .*Future@.*\\[Not completed.*");
        }
    }
}
