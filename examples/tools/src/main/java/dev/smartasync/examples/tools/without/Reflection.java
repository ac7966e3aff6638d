package dev.smartasync.examples.tools.without;

import dev.langchain4j.service.tool.DefaultToolExecutor;
import dev.langchain4j.service.tool.ToolExecutor;
import dev.smartasync.examples.tools.Tool;
import dev.smartasync.examples.tools.host.McpTools;
import io.modelcontextprotocol.server.McpServerFeatures.AsyncToolSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import reactor.core.publisher.Mono;

/** Tools of one colour: a host that waits gets the other one's future for a value, a host that must not wait gets blocked. */
public final class Reflection {
    private Reflection() {}

    /** For the synchronous server of the MCP SDK. */
    public static SyncToolSpecification synchronous(Tool tool) {
        return new SyncToolSpecification(
                McpTools.described(tool),
                (exchange, request) -> McpTools.result(Tool.text(invoke(tool, request.arguments()))));
    }

    /** For the asynchronous server of the MCP SDK. */
    public static AsyncToolSpecification asynchronous(Tool tool) {
        return new AsyncToolSpecification(
                McpTools.described(tool),
                (exchange, request) -> call(tool, request.arguments()).map(McpTools::result));
    }

    /** For LangChain4j: its own. */
    public static ToolExecutor executor(Tool tool) {
        return new DefaultToolExecutor(tool.target(), tool.method());
    }

    /** For whatever runs on Reactor: takes a future for what it is, and all else for a value. */
    public static Mono<String> call(Tool tool, Map<String, Object> given) {
        return Mono.defer(() -> {
                    Object result = invoke(tool, given);
                    return result instanceof CompletionStage<?> stage
                            ? Mono.fromCompletionStage(stage)
                            : Mono.just(result);
                })
                .map(Tool::text);
    }

    private static Object invoke(Tool tool, Map<String, Object> given) {
        try {
            return tool.method().invoke(tool.target(), tool.arguments(given));
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
