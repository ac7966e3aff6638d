package dev.smartasync.examples.vendors.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** A server of its own process: what it does, it does through the synchronous view. It listens when it has its tools. */
final class McpServerProgram {
    private static final Map<String, Object> NUMBERS = Map.of(
            "type", "object", "properties", Map.of("a", Map.of("type", "number"), "b", Map.of("type", "number")));

    private McpServerProgram() {}

    public static void main(String[] arguments) {
        CountDownLatch ready = new CountDownLatch(1);
        McpSyncServer server = BlockingMcpServer.of(McpServer.async(new StdioServerTransportProvider(
                        McpJsonDefaults.getMapper(), after(ready, System.in), System.out))
                .serverInfo("calculator", "1.0")
                .capabilities(ServerCapabilities.builder().tools(true).build())
                .build());
        server.addTool(tool("add", given -> Double.toString(given.get("a") + given.get("b"))));
        server.addTool(tool("fail", given -> {
            throw new IllegalStateException("no number is " + given.get("a"));
        }));
        server.addTool(tool("forgotten", given -> "still here"));
        server.removeTool("forgotten");
        server.addTool(tool(
                "tools",
                given -> server.listTools().stream().map(Tool::name).sorted().collect(Collectors.joining(" "))));
        ready.countDown();
    }

    private interface Calculation {
        String of(Map<String, Double> given);
    }

    private static SyncToolSpecification tool(String name, Calculation calculation) {
        return new SyncToolSpecification(Tool.builder(name, NUMBERS).build(), (exchange, request) -> {
            Map<String, Double> given = request.arguments().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> ((Number) each.getValue()).doubleValue()));
            return CallToolResult.builder()
                    .addTextContent(calculation.of(given))
                    .build();
        });
    }

    private static InputStream after(CountDownLatch ready, InputStream input) {
        return new FilterInputStream(input) {
            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                try {
                    ready.await();
                } catch (InterruptedException end) {
                    return -1;
                }
                return super.read(to, offset, length);
            }
        };
    }
}
