package dev.smartasync.jfr.shop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks a service for its pages, one after the other, each twice. */
final class Client {
    private Client() {}

    static void visit(int port, String... pages) throws IOException {
        for (String page : List.of(pages)) {
            ask(port, page);
            ask(port, page);
        }
    }

    private static void ask(int port, String page) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET /" + page + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String status = answer.readLine();
            if (status == null || !status.contains(" 200")) {
                throw new IOException(page + " was answered with " + status);
            }
            while (answer.readLine() != null) {}
        }
    }
}
