package dev.smartasync.examples.data.face;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts the command line, and hands Ctrl-C to it as an interrupt. */
public final class Main {
    private static final int PATIENCE_SECONDS = 5;

    private Main() {}

    public static void main(String[] arguments) {
        CountDownLatch ended = new CountDownLatch(1);
        onCtrlC(Thread.currentThread(), ended);
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int status = DataCommand.commandLine(out, err).execute(arguments);
        out.flush();
        err.flush();
        ended.countDown();
        System.exit(status);
    }

    // guide: ctrl-c
    /** Interrupts the thread that waits, and lets it end in order. The exit status is 130 then: the JVM sees to that. */
    private static void onCtrlC(Thread main, CountDownLatch ended) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            main.interrupt();
            try {
                ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }));
    }
    // end

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
