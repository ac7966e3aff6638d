package dev.smartasync.benchmarks.redis;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Redis server of its own, on a free port of this machine: keeps nothing, and ends with {@link #close}, or with this JVM. */
final class RedisServer implements AutoCloseable {
    private static final int PORTS_TO_TRY = 5;

    private final Process process;
    private final int port;
    private final Thread atExit;

    private RedisServer(Process process, int port) {
        this.process = process;
        this.port = port;
        this.atExit = new Thread(process::destroyForcibly, "stop redis-server");
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Where the server's program is, if this machine has it. */
    static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(each -> Path.of(each, "redis-server"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts one, and waits until it listens. */
    static RedisServer start() throws IOException {
        Path program = program().orElseThrow(() -> new IllegalStateException("This machine has no redis-server."));
        for (int left = PORTS_TO_TRY; left > 0; left--) {
            RedisServer server = start(program, freePort());
            if (server.listens().join()) {
                return server;
            }
            server.close(); // somebody else has taken the port
        }
        throw new IllegalStateException("redis-server found no free port.");
    }

    private static RedisServer start(Path program, int port) throws IOException {
        Process process = new ProcessBuilder(
                        program.toString(), "--bind 127.0.0.1", "--port " + port, "--save ''", "--appendonly no")
                .redirectErrorStream(true)
                .start();
        return new RedisServer(process, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    /** Reads what the server says, to its end: true as soon as it listens, false if it ends before. */
    private CompletableFuture<Boolean> listens() {
        CompletableFuture<Boolean> listens = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    try (BufferedReader output = process.inputReader()) {
                        output.lines()
                                .filter(line -> line.contains("Ready to accept connections"))
                                .forEach(line -> listens.complete(true));
                    } catch (IOException | UncheckedIOException ended) {
                        // the server was killed
                    } finally {
                        listens.complete(false);
                    }
                },
                "output of redis-server");
        reader.setDaemon(true);
        reader.start();
        return listens;
    }

    int port() {
        return port;
    }

    /** Ends the server without asking it. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
