package dev.smartasync.testing;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the library logs, from the construction of this object on, instead of on the console. */
public final class Log extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("dev.smartasync");
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();

    public Log() {
        setLevel(Level.ALL);
        logger.addHandler(this);
        logger.setUseParentHandlers(false);
    }

    /** The messages so far, in their order. */
    public List<String> messages() {
        return messages;
    }

    /** The first failure that comes with a message; waits for it, where another thread logs. */
    public Throwable failure() throws Exception {
        return failure.get(30, SECONDS);
    }

    @Override
    public void publish(LogRecord entry) {
        messages.add(entry.getMessage());
        if (entry.getThrown() != null) {
            failure.complete(entry.getThrown());
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
