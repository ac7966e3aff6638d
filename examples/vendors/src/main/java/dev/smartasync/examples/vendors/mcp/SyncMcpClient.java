package dev.smartasync.examples.vendors.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import java.util.Map;

/** The methods of the MCP SDK's {@code McpSyncClient}, a class that nobody else can extend. */
public interface SyncMcpClient extends AutoCloseable {
    McpSchema.InitializeResult getCurrentInitializationResult();

    McpSchema.ServerCapabilities getServerCapabilities();

    String getServerInstructions();

    McpSchema.Implementation getServerInfo();

    boolean isInitialized();

    McpSchema.ClientCapabilities getClientCapabilities();

    McpSchema.Implementation getClientInfo();

    @Override
    void close();

    boolean closeGracefully();

    McpSchema.InitializeResult initialize();

    void rootsListChangedNotification();

    void addRoot(McpSchema.Root root);

    void removeRoot(String name);

    Object ping();

    McpSchema.CallToolResult callTool(McpSchema.CallToolRequest request);

    McpSchema.ListToolsResult listTools();

    McpSchema.ListToolsResult listTools(String cursor);

    McpSchema.ListToolsResult listTools(String cursor, Map<String, Object> meta);

    McpSchema.ListResourcesResult listResources();

    McpSchema.ListResourcesResult listResources(String cursor);

    McpSchema.ListResourcesResult listResources(String cursor, Map<String, Object> meta);

    McpSchema.ReadResourceResult readResource(McpSchema.Resource resource);

    McpSchema.ReadResourceResult readResource(McpSchema.ReadResourceRequest request);

    McpSchema.ListResourceTemplatesResult listResourceTemplates();

    McpSchema.ListResourceTemplatesResult listResourceTemplates(String cursor);

    McpSchema.ListResourceTemplatesResult listResourceTemplates(String cursor, Map<String, Object> meta);

    void subscribeResource(McpSchema.SubscribeRequest request);

    void unsubscribeResource(McpSchema.UnsubscribeRequest request);

    McpSchema.ListPromptsResult listPrompts();

    McpSchema.ListPromptsResult listPrompts(String cursor);

    McpSchema.ListPromptsResult listPrompts(String cursor, Map<String, Object> meta);

    McpSchema.GetPromptResult getPrompt(McpSchema.GetPromptRequest request);

    void setLoggingLevel(McpSchema.LoggingLevel level);

    McpSchema.CompleteResult completeCompletion(McpSchema.CompleteRequest request);
}
