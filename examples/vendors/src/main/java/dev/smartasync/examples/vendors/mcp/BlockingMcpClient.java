package dev.smartasync.examples.vendors.mcp;

import dev.smartasync.ViewOf;
import dev.smartasync.spi.AwaitHook;
import dev.smartasync.spi.HookedCall;
import io.modelcontextprotocol.client.McpAsyncClient;
import io.modelcontextprotocol.common.McpTransportContext;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** The MCP SDK's synchronous client over its asynchronous one. Each call carries what the caller's context says, as the SDK's own do. */
@ViewOf(McpAsyncClient.class)
public abstract class BlockingMcpClient implements SyncMcpClient, AwaitHook {
    private final Supplier<McpTransportContext> context;

    /** With what says in which context a call is made. */
    protected BlockingMcpClient(Supplier<McpTransportContext> context) {
        this.context = context;
    }

    /** The asynchronous client. */
    protected abstract McpAsyncClient async();

    @Override
    public <T> T await(HookedCall call, Object source) {
        return call.await(((Mono<?>) source).contextWrite(seen -> seen.put(McpTransportContext.KEY, context.get())));
    }

    @Override
    public boolean closeGracefully() {
        try {
            async().closeGracefully().toFuture().join();
            return true;
        } catch (RuntimeException failure) {
            return false;
        }
    }

    /** Over an asynchronous client, in no particular context. */
    public static SyncMcpClient of(McpAsyncClient async) {
        return BlockingMcpClientView.of(async, () -> McpTransportContext.EMPTY);
    }
}
