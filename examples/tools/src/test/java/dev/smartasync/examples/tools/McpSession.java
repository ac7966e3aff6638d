package dev.smartasync.examples.tools;

import dev.smartasync.examples.tools.compare.McpHost;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A server and a client of the MCP SDK in this process, over the SDK's transport for standard input and output. */
final class McpSession {
    /** The one thread on which the server reads. */
    final CompletableFuture<Thread> reader = new CompletableFuture<>();

    /** @param server starts the server */
    McpHost open(Consumer<StdioServerTransportProvider> server) throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Socket client = new Socket(listening.getInetAddress(), listening.getLocalPort());
            Socket accepted = listening.accept();
            server.accept(new StdioServerTransportProvider(
                    McpJsonDefaults.getMapper(), watched(accepted.getInputStream()), accepted.getOutputStream()));
            return new McpHost(new StreamTransport(client));
        }
    }

    private InputStream watched(InputStream input) {
        return new FilterInputStream(input) {
            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                reader.complete(Thread.currentThread());
                return super.read(to, offset, length);
            }
        };
    }
}
