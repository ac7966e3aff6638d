package dev.smartasync.examples.vendors.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;

/** Watches what a server does. */
final class Monitor implements AutoCloseable {
    private static final int PATIENCE = 20_000;

    private final Socket socket;
    private final BufferedReader lines;

    Monitor(RedisServer server) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(PATIENCE);
        socket.getOutputStream().write("MONITOR\r\n".getBytes(US_ASCII));
        lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        lines.readLine();
    }

    /** Returns when the server has begun with a command of this name: its caller waits for it, or has the reply. */
    void awaitStartOf(String command) throws IOException {
        while (!lines.readLine().contains("\"" + command + "\"")) {
            // somebody else's
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
