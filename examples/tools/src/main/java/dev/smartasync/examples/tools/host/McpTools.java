package dev.smartasync.examples.tools.host;

import dev.smartasync.examples.tools.Tool;
import io.modelcontextprotocol.server.McpServerFeatures.AsyncToolSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Tools for the servers of the MCP SDK. A failure is a result that says so, as the protocol has it: the model is to read it. */
public final class McpTools {
    private McpTools() {}

    // guide: mcp-synchronous
    /** For the synchronous server, which calls from a thread that may wait. */
    public static SyncToolSpecification synchronous(Tool tool) {
        return new SyncToolSpecification(described(tool), (exchange, request) -> {
            try {
                return result(tool.call(request.arguments()));
            } catch (Exception failure) {
                return failed(failure);
            }
        });
    }
    // end

    // guide: mcp-asynchronous
    /** For the asynchronous server, which calls from the one thread that reads what its client says. */
    public static AsyncToolSpecification asynchronous(Tool tool) {
        return new AsyncToolSpecification(
                described(tool),
                (exchange, request) -> Mono.fromFuture(() -> tool.callAsync(request.arguments()))
                        .map(value -> result(Tool.text(value)))
                        .onErrorResume(failure -> Mono.just(failed(failure))));
    }
    // end

    /** What the host's client is told of a tool. */
    public static io.modelcontextprotocol.spec.McpSchema.Tool described(Tool tool) {
        return io.modelcontextprotocol.spec.McpSchema.Tool.builder(tool.name(), tool.schema())
                .description(tool.description())
                .build();
    }

    /** A tool's result. */
    public static CallToolResult result(String text) {
        return CallToolResult.builder().addTextContent(text).build();
    }

    private static CallToolResult failed(Throwable failure) {
        String words = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
        return CallToolResult.builder().addTextContent(words).isError(true).build();
    }
}
