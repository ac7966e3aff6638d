package dev.smartasync.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the library says through the platform's logger while this is open. */
final class CapturedLog extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("dev.smartasync");
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Throwable> firstFailure = new CompletableFuture<>();

    CapturedLog() {
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    List<String> messages() {
        return records.stream().map(LogRecord::getMessage).toList();
    }

    List<Throwable> failures() {
        return records.stream().map(LogRecord::getThrown).toList();
    }

    /** Waits for it, where another thread logs. */
    Throwable firstFailure() throws Exception {
        return firstFailure.get(30, SECONDS);
    }

    @Override
    public void publish(LogRecord record) {
        records.add(record);
        if (record.getThrown() != null) {
            firstFailure.complete(record.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
