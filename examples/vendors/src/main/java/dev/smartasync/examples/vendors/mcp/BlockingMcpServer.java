package dev.smartasync.examples.vendors.mcp;

import dev.smartasync.ViewOf;
import io.modelcontextprotocol.server.McpAsyncServer;
import io.modelcontextprotocol.server.McpSyncServer;

/** The MCP SDK's synchronous server, a class, over its asynchronous one. Handlers that block run where they may. */
@ViewOf(value = McpAsyncServer.class, converters = McpHandlers.class, inherited = "getAsyncServer")
public abstract class BlockingMcpServer extends McpSyncServer {

    BlockingMcpServer(McpAsyncServer async) {
        super(async);
    }

    /** Over an asynchronous server. */
    public static McpSyncServer of(McpAsyncServer async) {
        return BlockingMcpServerView.of(async);
    }
}
