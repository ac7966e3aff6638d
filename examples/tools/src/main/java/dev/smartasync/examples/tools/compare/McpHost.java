package dev.smartasync.examples.tools.compare;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.smartasync.Smart;
import dev.smartasync.examples.tools.Tool;
import dev.smartasync.examples.tools.host.LangChainTools;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A model whose tools are at an MCP server. Its heartbeat is a ping: the server answers it from the thread that reads. */
public final class McpHost implements Host {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ScriptedModel model = new ScriptedModel();
    private final McpSyncClient client;

    /** Connects. */
    public McpHost(McpClientTransport transport) {
        client = McpClient.sync(transport)
                .requestTimeout(PATIENCE)
                .initializationTimeout(PATIENCE)
                .build();
        client.initialize();
    }

    @Override
    public List<ToolSpecification> offered() {
        return model.offered();
    }

    private List<ToolSpecification> tools() {
        return client.listTools().tools().stream()
                .map(tool -> LangChainTools.described(tool.name(), tool.description(), tool.inputSchema()))
                .toList();
    }

    @Override
    public CompletableFuture<String> ask(String question) {
        return Smart.async(() -> {
            List<ChatMessage> said = new ArrayList<>(List.of(UserMessage.from(question)));
            List<ToolSpecification> tools = tools();
            AiMessage reply = reply(said, tools);
            while (reply.hasToolExecutionRequests()) {
                said.add(reply);
                reply.toolExecutionRequests().forEach(request -> said.add(call(request)));
                reply = reply(said, tools);
            }
            return reply.text();
        });
    }

    private AiMessage reply(List<ChatMessage> said, List<ToolSpecification> tools) {
        return model.chat(ChatRequest.builder()
                        .messages(said)
                        .toolSpecifications(tools)
                        .build())
                .aiMessage();
    }

    private ToolExecutionResultMessage call(ToolExecutionRequest request) {
        CallToolResult result = client.callTool(CallToolRequest.builder(request.name())
                .arguments(Tool.parsed(request.arguments()))
                .build());
        return ToolExecutionResultMessage.builder()
                .id(request.id())
                .toolName(request.name())
                .text(((TextContent) result.content().get(0)).text())
                .isError(result.isError())
                .build();
    }

    @Override
    public CompletableFuture<?> heartbeat() {
        return Smart.async(client::ping);
    }

    @Override
    public void close() {
        client.closeGracefully();
    }
}
