package dev.smartasync.internal.thread;

import dev.smartasync.Blocking;

/** An answer for a thread, and whose it is. Made beforehand and shared, so that finding one allocates nothing. */
abstract class Verdict {
    private final Blocking blocking;
    private final String detector;

    Verdict(Blocking blocking, String detector) {
        this.blocking = blocking;
        this.detector = detector;
    }

    /** What the thread may do. */
    final Blocking blocking() {
        return blocking;
    }

    /** The name by which an operator disables whoever says so. */
    final String detector() {
        return detector;
    }

    /** Why, as the end of a sentence that begins with the thread. Asked on the thread in question. */
    abstract String reason(Thread thread);

    /** A verdict whose reason is the same for every thread. */
    static final class Plain extends Verdict {
        private final String reason;

        Plain(Blocking blocking, String detector, String reason) {
            super(blocking, detector);
            this.reason = reason;
        }

        @Override
        String reason(Thread thread) {
            return reason;
        }
    }
}
