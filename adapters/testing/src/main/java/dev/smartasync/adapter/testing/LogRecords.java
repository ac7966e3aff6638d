package dev.smartasync.adapter.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the library says through the platform's logger while this is open. */
public final class LogRecords extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("dev.smartasync");
    private final List<String> messages = new CopyOnWriteArrayList<>();

    public LogRecords() {
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    public List<String> messages() {
        return messages;
    }

    @Override
    public void publish(LogRecord record) {
        messages.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
