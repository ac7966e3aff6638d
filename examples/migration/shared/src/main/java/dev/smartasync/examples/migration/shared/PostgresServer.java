package dev.smartasync.examples.migration.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real PostgreSQL of its own, in a temporary folder and on a free port of this machine. It ends with {@link #close}, with this JVM, and
 * in any case after ten minutes.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Path TIMEOUT = Path.of("/usr/bin/timeout");
    private static final int PATIENCE_SECONDS = 30;
    private static final int PORTS_TO_TRY = 5;
    private static final String ENDED = "The server has ended.";

    private final PostgresPrograms programs;
    private final Path folder;
    private final int port;
    private final Process process;
    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private final Thread atExit = new Thread(this::stop);

    private PostgresServer(PostgresPrograms programs, Path folder, int port, Process process) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Whether this machine has one. */
    public static boolean isInstalled() {
        return PostgresPrograms.find().isPresent();
    }

    /** Starts one, and waits until it listens. */
    public static PostgresServer start() {
        PostgresPrograms programs = PostgresPrograms.find()
                .orElseThrow(() -> new IllegalStateException(
                        "This machine has no PostgreSQL. On Debian: apt-get install postgresql"));
        for (int left = PORTS_TO_TRY; left > 0; left--) {
            try {
                PostgresServer server = start(programs, PostgresPrograms.newFolder(), freePort());
                Runtime.getRuntime().addShutdownHook(server.atExit);
                if (server.says("ready to accept connections")) {
                    return server;
                }
                server.close(); // somebody else has taken the port
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        throw new IllegalStateException("PostgreSQL found no free port");
    }

    private static PostgresServer start(PostgresPrograms programs, Path folder, int port) throws IOException {
        PostgresPrograms.run(programs.command(
                "initdb",
                "--pgdata=" + data(folder),
                "--username=bank",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync"));
        List<String> command =
                new ArrayList<>(Files.isExecutable(TIMEOUT) ? List.of(TIMEOUT.toString(), "600") : List.of());
        command.addAll(programs.command(
                "postgres",
                "-D" + data(folder),
                "-p" + port,
                "-clisten_addresses=127.0.0.1",
                "-cunix_socket_directories=",
                "-cfsync=off",
                "-clog_lock_waits=on", // says so when somebody has waited for a lock
                "-cdeadlock_timeout=10ms")); // for this long
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        PostgresServer server = new PostgresServer(programs, folder, port, process);
        Thread reader = new Thread(server::readLog, "log of PostgreSQL");
        reader.setDaemon(true);
        reader.start();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    private static Path data(Path folder) {
        return folder.resolve("data");
    }

    private void readLog() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(log::add);
        } catch (IOException | UncheckedIOException ended) {
            // the server was killed
        } finally {
            log.add(ENDED);
        }
    }

    /** Reads on in the server's log until it says this: false if it ends before. */
    public boolean says(String text) {
        try {
            String line;
            do {
                line = log.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } while (line != null && !line.equals(ENDED) && !line.contains(text));
            return line != null && !line.equals(ENDED);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=bank";
    }

    @Override
    public void close() {
        if (Runtime.getRuntime().removeShutdownHook(atExit)) {
            stop();
        }
    }

    private void stop() {
        try {
            PostgresPrograms.run(programs.command("pg_ctl", "stop", "--pgdata=" + data(folder), "--mode=immediate"));
        } catch (IOException hasEnded) {
            process.destroyForcibly();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(each -> each.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
