package dev.smartasync.examples.vendors.mcp;

import io.modelcontextprotocol.server.McpAsyncServerExchange;
import io.modelcontextprotocol.server.McpServerFeatures.AsyncPromptSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.AsyncResourceSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.AsyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.AsyncToolSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServerExchange;
import java.util.function.BiFunction;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A server's features as asynchronous ones. The SDK has the same as {@code fromSync}, for itself alone. */
final class McpHandlers {
    private McpHandlers() {}

    static AsyncToolSpecification tool(SyncToolSpecification tool) {
        return new AsyncToolSpecification(tool.tool(), elsewhere(tool.callHandler()));
    }

    static AsyncResourceSpecification resource(SyncResourceSpecification resource) {
        return new AsyncResourceSpecification(resource.resource(), elsewhere(resource.readHandler()));
    }

    static AsyncResourceTemplateSpecification template(SyncResourceTemplateSpecification template) {
        return new AsyncResourceTemplateSpecification(template.resourceTemplate(), elsewhere(template.readHandler()));
    }

    static AsyncPromptSpecification prompt(SyncPromptSpecification prompt) {
        return new AsyncPromptSpecification(prompt.prompt(), elsewhere(prompt.promptHandler()));
    }

    private static <A, T> BiFunction<McpAsyncServerExchange, A, Mono<T>> elsewhere(
            BiFunction<McpSyncServerExchange, A, T> handler) {
        return (exchange, request) -> Mono.fromCallable(
                        () -> handler.apply(new McpSyncServerExchange(exchange), request))
                .subscribeOn(Schedulers.boundedElastic());
    }
}
