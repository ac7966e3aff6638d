package dev.smartasync.examples.vendors.redis;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Redis server of its own, on a free port of this machine: keeps nothing, and ends with {@link #close}. */
public final class RedisServer implements AutoCloseable {
    private static final int PORTS_TO_TRY = 5;

    private final Process process;
    private final Path directory;
    private final int port;

    private RedisServer(Process process, Path directory, int port) {
        this.process = process;
        this.directory = directory;
        this.port = port;
    }

    /** Where the server's program is, if this machine has it. */
    static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(each -> Path.of(each, "redis-server"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts one, and waits until it listens. */
    public static RedisServer start() {
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

    private static RedisServer start(Path program, int port) {
        try {
            Path directory = Files.createTempDirectory("redis");
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--bind 127.0.0.1",
                            "--port " + port,
                            "--dir " + directory,
                            "--save ''",
                            "--appendonly no",
                            "--enable-debug-command yes")
                    .redirectErrorStream(true)
                    .start();
            return new RedisServer(process, directory, port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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

    /** What Redis clients call this server. */
    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Ends the server without asking it: its clients' connections break. */
    public void kill() {
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        kill();
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(each -> each.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
