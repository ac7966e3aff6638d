package dev.smartasync.examples.migration.shared;

import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Cancels a statement when the thread that executes it is interrupted. Drivers differ: PostgreSQL's takes no notice of an interrupt on a
 * platform thread, and loses its connection on a virtual one; H2's ends a wait for a lock, and loses the interrupt.
 *
 * <p>A thread has one place where it can be told of an interrupt: what the JDK's channels use.
 */
final class CancelOnInterrupt extends AbstractInterruptibleChannel {
    private static final int AGAIN_MILLIS = 50;

    private final Statement statement;
    private final CountDownLatch ended = new CountDownLatch(1);

    private CancelOnInterrupt(Statement statement) {
        this.statement = statement;
    }

    interface Execution<T> {
        T run() throws SQLException;
    }

    // guide: cancel-on-interrupt
    static <T> T run(Statement statement, Execution<T> execution) throws SQLException {
        CancelOnInterrupt hook = new CancelOnInterrupt(statement);
        hook.begin(); // from here on, an interrupt of this thread calls implCloseChannel
        try {
            return execution.run();
        } finally {
            hook.ended.countDown();
            try {
                hook.end(true);
            } catch (AsynchronousCloseException interrupted) {
                Thread.currentThread().interrupt(); // not every driver leaves the flag set
            }
        }
    }

    @Override
    protected void implCloseChannel() { // on the thread that interrupts, which may be an event loop: not for long
        Thread canceller = new Thread(this::cancel, "cancels a statement");
        canceller.setDaemon(true);
        canceller.start();
    }

    private void cancel() {
        try {
            do {
                statement.cancel();
            } while (!ended.await(AGAIN_MILLIS, TimeUnit.MILLISECONDS)); // again: it may not have begun
        } catch (SQLException ended) {
            // and closed
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
    // end
}
