package dev.smartasync.examples.vendors.aws;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adobe's S3Mock, a server of S3 that was written apart from the SDK, as a process of its own on free ports. */
final class S3Mock implements AutoCloseable {
    private static final Pattern STARTED = Pattern.compile("started on ports .*?(\\d+) \\(http\\)");

    private final Process process;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private S3Mock(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "output of S3Mock");
        reader.setDaemon(true);
        reader.start();
    }

    static S3Mock start(String jar) throws IOException {
        return new S3Mock(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar,
                        "--server.port=0",
                        "--com.adobe.testing.s3mock.http-port=0")
                .redirectErrorStream(true)
                .start());
    }

    private void read() {
        StringBuilder said = new StringBuilder();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                Matcher started = STARTED.matcher(line);
                if (started.find()) {
                    port.complete(Integer.valueOf(started.group(1)));
                }
            }
        } catch (IOException | UncheckedIOException ended) {
            said.append(ended);
        }
        port.completeExceptionally(new IllegalStateException("S3Mock ended: " + said));
    }

    URI endpoint() {
        return URI.create(
                "http://127.0.0.1:" + port.orTimeout(60, TimeUnit.SECONDS).join());
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
