package dev.smartasync;

import dev.smartasync.internal.thread.ThreadState;
import java.io.Serializable;
import java.util.concurrent.Callable;

/**
 * The answer to "may this thread block?", with the reason. Asked for with {@link Bridge#callerContext()}.
 *
 * @param thread the thread's name
 * @param blocking what the thread may do
 * @param detector the name of the detector that decided, as the system property {@code smartasync.detector.<name>} takes it;
 *     {@code "scope"} and {@code "default"} where none did
 * @param reason why, as the end of a sentence that begins with the thread: "it is an event loop (Netty)"
 */
public record CallerContext(String thread, Blocking blocking, String detector, String reason) implements Serializable {

    /**
     * Runs {@code body} on this thread with a forced answer: every bridge takes {@code blocking} for this thread until the body
     * returns, except in nested scopes. For a test, or to declare a thread that no detector knows.
     *
     * @return what the body returns
     * @throws Exception what the body throws
     */
    public static <T> T with(Blocking blocking, Callable<T> body) throws Exception {
        Blocking outer = ThreadState.scope(blocking);
        try {
            return body.call();
        } finally {
            ThreadState.scope(outer);
        }
    }

    @Override
    public String toString() {
        return "\"" + thread + "\" " + blocking + ": " + reason;
    }
}
