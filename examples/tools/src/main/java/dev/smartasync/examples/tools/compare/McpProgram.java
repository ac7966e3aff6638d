package dev.smartasync.examples.tools.compare;

import dev.smartasync.examples.tools.Tool;
import dev.smartasync.examples.tools.host.McpTools;
import dev.smartasync.examples.tools.without.Reflection;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpClientTransport;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An MCP server on standard input and output, in a process of its own. */
final class McpProgram {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String SYNCHRONOUS = "mcp-sync";
    private static final String ASYNCHRONOUS = "mcp-async";
    private static final String WITHOUT = "without";

    private McpProgram() {}

    /** Serves until its client goes away. The second argument is how slow the tools are, in milliseconds. */
    static void serve(List<String> arguments) throws IOException, SQLException, InterruptedException {
        int pause = arguments.size() > 1 ? Integer.parseInt(arguments.get(1)) : 0;
        List<Tool> tools = Tool.of(new Premises(() -> Thread.sleep(pause)).shop(), LIMIT);
        boolean isWithout = arguments.contains(WITHOUT);
        StdioServerTransportProvider transport = new StdioServerTransportProvider(McpJsonDefaults.getMapper());
        switch (arguments.get(0)) {
            case SYNCHRONOUS ->
                McpServer.sync(transport)
                        .serverInfo("shop", "1.0")
                        .tools(tools.stream()
                                .map(isWithout ? Reflection::synchronous : McpTools::synchronous)
                                .toList())
                        .build();
            case ASYNCHRONOUS ->
                McpServer.async(transport)
                        .serverInfo("shop", "1.0")
                        .tools(tools.stream()
                                .map(isWithout ? Reflection::asynchronous : McpTools::asynchronous)
                                .toList())
                        .build();
            default -> {
                System.err.println("Say nothing, " + SYNCHRONOUS + " or " + ASYNCHRONOUS);
                System.exit(2);
            }
        }
    }

    static McpHost synchronous(Duration pause, boolean isWithout) {
        return new McpHost(process(SYNCHRONOUS, pause, isWithout));
    }

    static McpHost asynchronous(Duration pause, boolean isWithout) {
        return new McpHost(process(ASYNCHRONOUS, pause, isWithout));
    }

    private static McpClientTransport process(String kind, Duration pause, boolean isWithout) {
        List<String> command = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                kind,
                Long.toString(pause.toMillis())));
        if (isWithout) {
            command.add(WITHOUT);
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new StdioClientTransport(
                ServerParameters.builder(java).args(command).build(), McpJsonDefaults.getMapper());
    }
}
