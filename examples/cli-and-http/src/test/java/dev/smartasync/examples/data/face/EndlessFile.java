package dev.smartasync.examples.data.face;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A pipe with readings that never end. Knows when somebody begins to read it, and when that reader has let go of it. */
final class EndlessFile implements AutoCloseable {
    private static final byte[] READINGS = "{\"station\":\"north\",\"month\":\"2025-01\",\"celsius\":1.5}\n"
            .repeat(100)
            .getBytes(StandardCharsets.UTF_8);

    final CompletableFuture<Void> opened = new CompletableFuture<>();
    final CompletableFuture<Void> abandoned = new CompletableFuture<>();
    private final Path path;

    EndlessFile(Path path) throws Exception {
        this.path = path;
        if (new ProcessBuilder("mkfifo", path.toString()).inheritIO().start().waitFor() != 0) {
            throw new IOException("mkfifo failed");
        }
        Thread writer = new Thread(this::write, "endless-file");
        writer.setDaemon(true);
        writer.start();
    }

    private void write() {
        try (OutputStream pipe = new FileOutputStream(path.toFile())) { // waits for a reader
            opened.complete(null);
            while (true) {
                pipe.write(READINGS);
            }
        } catch (IOException brokenPipe) {
            abandoned.complete(null);
        }
    }

    /** Lets the writer end, also where nobody ever read. */
    @Override
    public void close() throws IOException {
        new RandomAccessFile(path.toFile(), "rw").close();
    }
}
